"""Train the course's language model: a small GPT-2 on Jane Austen's six novels.

    python data/make_language_model.py                      # the model that is shipped
    python data/make_language_model.py --steps 6000         # a longer training
    python data/make_language_model.py --help

The novels come from Debian's package r-cran-janeaustenr: from where it is
installed, or else fetched with `apt-get download` into the build folder.
A checkpoint is written there at every report: a second run with the same settings
goes on from it, and one with more --steps goes on from where the learning rate of the
first began to fall. Both end with the same weights as an unbroken run.
"""

import argparse
import gzip
import json
import math
import os
import re
import struct
import subprocess
import sys
import time
import zlib
from dataclasses import asdict, dataclass, replace
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import numpy as np
import torch
import torch.nn.functional as F
from checksums import record
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import GenerationConfig, GPT2Config, GPT2LMHeadModel, GPT2Tokenizer
from transformers.utils import logging

HERE = Path(__file__).resolve().parent
PACKAGE = "r-cran-janeaustenr"
R_DATA = "usr/lib/R/site-library/janeaustenr/data"
END_OF_TEXT = "<|endoftext|>"
PROMPT = "The best thing about Bath is"


@dataclass(frozen=True)
class Settings:
    """What decides the weights: the shape of the network and of its training."""

    layers: int = 4
    width: int = 256
    heads: int = 8
    context: int = 256  # tokens
    vocabulary: int = 4096  # tokens
    dropout: float = 0.1
    batch: int = 8  # windows of `context` tokens
    steps: int = 3000
    rate: float = 2e-3  # peak learning rate
    warmup: int = 100  # steps
    descent: float = 0.3  # part of the steps over which the rate falls
    weight_decay: float = 0.1
    seed: int = 0

    @property
    def plateau(self):
        """The step from which the learning rate falls."""
        return int((1 - self.descent) * self.steps)


# --- the text -------------------------------------------------------------

def fetch_novels(build):
    """The folder that holds the package's R data; fetched if it is not installed."""
    installed = Path("/") / R_DATA
    if installed.is_dir():
        return installed
    unpacked = build / PACKAGE
    if not (unpacked / R_DATA).is_dir():
        build.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", "-qq", PACKAGE], cwd=build, check=True)
        archive = max(build.glob(f"{PACKAGE}_*.deb"))
        subprocess.run(["dpkg-deb", "-x", archive, unpacked], check=True)
    return unpacked / R_DATA


class RReader:
    """Reads the few kinds of value in R's serialisation format (XDR, version 3) that we need."""

    LOGICAL, INTEGER, STRING, STRINGS, LIST, NAMED_LIST, SYMBOL, REFERENCE, END = 10, 13, 9, 16, 19, 2, 1, 255, 254

    def __init__(self, blob):
        if blob[:2] != b"X\n" or struct.unpack(">i", blob[2:6])[0] != 3:
            raise ValueError("not an R object serialised as XDR, version 3")
        self.blob = blob
        self.at = 14
        self.symbols = []
        self.bytes()  # the native encoding's name

    def integer(self):
        self.at += 4
        return struct.unpack(">i", self.blob[self.at - 4:self.at])[0]

    def bytes(self):
        size = max(self.integer(), 0)
        self.at += size
        return self.blob[self.at - size:self.at]

    def value(self):
        """A list for vectors, a dict for a vector with names, a string, or None."""
        flags = self.integer()
        kind, has_attributes = flags & 255, flags & 512
        if kind == self.END:
            return None
        if kind == self.REFERENCE:
            return self.symbols[(flags >> 8) - 1]
        if kind == self.STRING:
            return self.bytes().decode("utf-8")
        if kind == self.SYMBOL:
            self.symbols.append(self.value())
            return self.symbols[-1]
        if kind == self.NAMED_LIST:
            tag, head = self.value(), self.value()
            return {tag: head, **(self.value() or {})}
        if kind in (self.LOGICAL, self.INTEGER):
            items = [self.integer() for _ in range(self.integer())]
        elif kind in (self.STRINGS, self.LIST):
            items = [self.value() for _ in range(self.integer())]
        else:
            raise ValueError(f"R value of kind {kind} is not expected here")
        attributes = self.value() if has_attributes else {}
        return dict(zip(attributes["names"], items)) if "names" in attributes else items


def read_r_database(folder):
    """Every object of an R lazy-load database: a dict from its name to its value."""
    index = RReader(gzip.decompress((folder / "Rdata.rdx").read_bytes())).value()
    blob = (folder / "Rdata.rdb").read_bytes()
    return {
        name: RReader(zlib.decompress(blob[start + 4:start + size])).value()
        for name, (start, size) in index["variables"].items()
    }


def chapters_of(lines):
    """A novel's chapters, one string each: a paragraph per line, no headings, no mark-up.

    What stands before the first chapter (title, dedication) or after the end is left out.
    """
    heading = re.compile(r"(chapter|volume) [ivxlc\d]+|finis|the end|a note on the text", re.IGNORECASE)
    chapters, paragraph = [], []
    for line in [*lines, ""]:
        line = " ".join(line.replace("_", "").replace("*", "").split())
        if line and not heading.fullmatch(line):
            paragraph.append(line)
            continue
        if paragraph and chapters and chapters[-1] is not None:
            chapters[-1].append(" ".join(paragraph))
        paragraph = []
        if heading.fullmatch(line):
            chapters.append([] if line.lower().startswith("chapter") else None)
    return ["\n".join(paragraphs) + "\n" for paragraphs in chapters if paragraphs]


def read_chapters(folder):
    """(training, validation) chapters: every twentieth of all six novels is held out."""
    novels = read_r_database(folder)
    chapters = [chapter for name in sorted(novels) for chapter in chapters_of(novels[name])]
    held_out = chapters[10::20]
    return [chapter for i, chapter in enumerate(chapters) if i % 20 != 10], held_out


# --- the tokenizer --------------------------------------------------------

def train_tokenizer(texts, vocabulary):
    """Byte-level byte-pair encoding, as in GPT-2, learnt from `texts`."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def encode(tokenizer, texts):
    """All texts as one (N,) int64 array, each text followed by the end-of-text token."""
    end = tokenizer.token_to_id(END_OF_TEXT)
    return np.concatenate([tokenizer.encode(text).ids + [end] for text in texts])


# --- training -------------------------------------------------------------

def new_model(settings):
    """A GPT-2 of the given size with seeded random weights."""
    torch.manual_seed(settings.seed)
    return GPT2LMHeadModel(GPT2Config(
        vocab_size=settings.vocabulary,
        n_positions=settings.context,
        n_embd=settings.width,
        n_layer=settings.layers,
        n_head=settings.heads,
        activation_function="gelu_pytorch_tanh",
        embd_pdrop=settings.dropout,
        resid_pdrop=settings.dropout,
        attn_pdrop=0.0,
        bos_token_id=0,
        eos_token_id=0,
    ))


def new_optimizer(model, settings):
    """AdamW; weight decay on matrices only."""
    decayed = [p for p in model.parameters() if p.dim() >= 2]
    others = [p for p in model.parameters() if p.dim() < 2]
    groups = [{"params": decayed, "weight_decay": settings.weight_decay},
              {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=settings.rate, betas=(0.9, 0.95), fused=True)


def learning_rate(step, settings):
    """Linear warm-up, a plateau, and a straight way down to nothing over the last part."""
    falling = (settings.steps - step) / (settings.steps - settings.plateau)
    return settings.rate * min(1, (step + 1) / settings.warmup, falling)


def batch_at(tokens, step, settings):
    """The (batch, context + 1) windows of one step.

    Every epoch cuts the text at another offset and takes its windows in another
    order. Both depend on the seed and the epoch only, so training can go on from
    any step.
    """
    size = settings.context
    per_epoch = (len(tokens) - size - 1) // (size * settings.batch)
    if per_epoch < 1:
        raise ValueError(f"{len(tokens)} tokens are too few for one batch of {settings.batch} x {size}")
    epoch, within = divmod(step, per_epoch)
    draw = np.random.default_rng([settings.seed, epoch])
    offset = draw.integers(size)
    order = draw.permutation(per_epoch * settings.batch)
    starts = offset + size * order[within * settings.batch:(within + 1) * settings.batch]
    return torch.from_numpy(tokens[starts[:, None] + np.arange(size + 1)])


def next_token_loss(model, windows, reduction="mean"):
    """Cross-entropy in nats of every token given those before it in its window."""
    logits = model(input_ids=windows[:, :-1], use_cache=False).logits
    return F.cross_entropy(logits.flatten(0, 1), windows[:, 1:].flatten(), reduction=reduction)


@torch.no_grad()
def evaluate(model, tokens, batch=16):
    """Mean cross-entropy in nats a token over (N,) tokens, cut into windows of the full context."""
    training = model.training
    model.eval()
    size = model.config.n_positions
    n_windows = (len(tokens) - 1) // size
    windows = torch.from_numpy(tokens[np.arange(n_windows)[:, None] * size + np.arange(size + 1)])
    total = sum(next_token_loss(model, part, "sum").item() for part in windows.split(batch))
    model.train(training)
    return total / (n_windows * size)


def save_checkpoint(path, **state):
    """Written beside and moved into place, so that an interrupted run leaves a whole file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    partial.replace(path)


def load_checkpoint(folder, settings):
    """The state to go on from, or None if the folder holds none.

    A run of another length will do, as long as the learning rates up to its
    checkpoint are the same.
    """
    paths = [folder / name for name in ("checkpoint.pt", "plateau.pt") if (folder / name).exists()]
    for path in paths:
        state = torch.load(path, weights_only=True)
        theirs = Settings(**state["settings"])
        shared = state["step"] <= min(theirs.plateau, settings.plateau)
        if theirs == settings or shared and replace(theirs, steps=settings.steps) == settings:
            return state
    if paths:
        raise ValueError(f"{paths[0]} was written with other settings: remove it or choose another --build")
    return None


def clock(seconds):
    """Seconds as h:mm:ss."""
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"


def train(training, validation, settings, folder, report_every=250, stop_after=None):
    """Train on the (N,) tokens `training`, reporting the loss on `validation`.

    Parameters
    ----------
    training, validation : (N,) int64 arrays
    settings : Settings
    folder : Path
        Holds the checkpoint: resumed from if it is there, written at every report.
    report_every : int
        Steps between two reports.
    stop_after : int, optional
        Write a checkpoint after this step and return early.

    Returns
    -------
    model : GPT2LMHeadModel
    """
    model = new_model(settings)
    optimizer = new_optimizer(model, settings)
    first = 0
    if state := load_checkpoint(folder, settings):
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["step"]
        print(f"resumed at step {first}", flush=True)

    model.train()
    began = time.time()
    for step in range(first, settings.steps):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, settings)
        torch.manual_seed(settings.seed * 1_000_003 + step)  # dropout: the same however often resumed
        loss = next_token_loss(model, batch_at(training, step, settings))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()

        done = step + 1
        if done % report_every == 0 or done in (settings.plateau, settings.steps, stop_after):
            rate = (done - first) / (time.time() - began)
            print(f"step {done}/{settings.steps}  training loss {loss.item():.3f}  "
                  f"validation loss {evaluate(model, validation):.3f}  "
                  f"{rate * settings.batch * settings.context:.0f} tokens/s  "
                  f"left {clock((settings.steps - done) / rate)}", flush=True)
            for name in ("checkpoint.pt", "plateau.pt")[:1 + (done == settings.plateau)]:
                save_checkpoint(folder / name, settings=asdict(settings), step=done,
                                model=model.state_dict(), optimizer=optimizer.state_dict())
        if done == stop_after:
            break
    return model.eval()


# --- what comes out -------------------------------------------------------

def export(model, tokenizer, folder):
    """Write the model (weights in half precision) and its tokenizer for `from_pretrained`."""
    folder.mkdir(parents=True, exist_ok=True)
    model.half().save_pretrained(folder)
    model.float()
    config_file = folder / "config.json"
    config = json.loads(config_file.read_text())
    config["dtype"] = "float32"  # stored in 16 bits, computed with in 32
    config_file.write_text(json.dumps(config, indent=2) + "\n")
    GenerationConfig(bos_token_id=0, eos_token_id=0, pad_token_id=0).save_pretrained(folder)
    vocabulary, merges = tokenizer.model.save(str(folder))
    GPT2Tokenizer(vocabulary, merges, pad_token=END_OF_TEXT,
                  model_max_length=model.config.n_positions).save_pretrained(folder)
    for file in folder.iterdir():
        file.chmod(0o644)


def repeated_trigrams(tokens):
    """Share of the three-token sequences of a list of tokens that occurred in it before."""
    trigrams = list(zip(tokens, tokens[1:], tokens[2:]))
    return 1 - len(set(trigrams)) / len(trigrams)


def samples(model, tokenizer, prompt=PROMPT, length=80, seed=0):
    """Continuations of `prompt`: a dict from the decoding method to (text, repeated trigrams)."""
    methods = {
        "greedy": {"do_sample": False},
        "top-k, k=20": {"do_sample": True, "top_k": 20, "top_p": 1.0},
        "nucleus, 0.9": {"do_sample": True, "top_k": 0, "top_p": 0.9},
    }
    input_ids = torch.tensor([tokenizer.encode(prompt).ids])
    results = {}
    for name, how in methods.items():
        torch.manual_seed(seed)
        output = model.generate(input_ids, attention_mask=torch.ones_like(input_ids), max_new_tokens=length,
                                eos_token_id=None, pad_token_id=0, **how)[0].tolist()
        results[name] = tokenizer.decode(output), repeated_trigrams(output[input_ids.shape[1]:])
    return results


def parse_arguments(arguments=None):
    """The settings given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, default in asdict(Settings()).items():
        parser.add_argument("--" + name.replace("_", "-"), type=type(default), default=default,
                            help=f"default {default}")
    parser.add_argument("--threads", type=int, default=1, help="of torch; default 1")
    parser.add_argument("--report-every", type=int, default=250, help="steps; default 250")
    parser.add_argument("--build", type=Path, default=HERE.parent / "build" / "language_model",
                        help="folder for the novels and the checkpoints")
    parser.add_argument("--out", type=Path, default=HERE / "language_model", help="folder for the finished model")
    return parser.parse_args(arguments)


def main(arguments=None):
    """Fetch the novels, train the model and write it."""
    options = parse_arguments(arguments)
    settings = Settings(**{name: getattr(options, name) for name in asdict(Settings())})
    torch.set_num_threads(options.threads)
    logging.disable_progress_bar()

    training_texts, validation_texts = read_chapters(fetch_novels(options.build))
    tokenizer = train_tokenizer(training_texts, settings.vocabulary)
    training, validation = encode(tokenizer, training_texts), encode(tokenizer, validation_texts)
    characters = sum(map(len, validation_texts))
    print(f"{len(training_texts)} chapters, {len(training):,} tokens to train on; "
          f"{len(validation_texts)} chapters, {len(validation):,} tokens ({characters:,} characters) held out")

    model = train(training, validation, settings, options.build, options.report_every)
    export(model, tokenizer, options.out)
    stored = GPT2LMHeadModel.from_pretrained(options.out).eval()
    loss = evaluate(stored, validation)
    bits = loss / math.log(2) * len(validation) / characters
    print(f"{stored.num_parameters():,} parameters, "
          f"{(options.out / 'model.safetensors').stat().st_size / 1e6:.1f} MB; "
          f"validation loss {loss:.4f}, perplexity {math.exp(loss):.2f}, {bits:.4f} bits a character")
    for name, (text, repeated) in samples(stored, tokenizer).items():
        print(f"\n{name} ({repeated:.0%} repeated trigrams):\n{text}")
    if options.out.resolve().is_relative_to(HERE):
        record(*sorted(options.out.iterdir()))


if __name__ == "__main__":
    sys.exit(main())
