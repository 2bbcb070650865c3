"""Make what the notebooks on transformers read: data/austen.txt and data/gpt_activations.npz.

    python data/make_transformers.py [--build FOLDER]

The text is a chapter of "Persuasion" that the language model was not trained on. The
activations are what the library computes with the language model for one short text, part
by part, so that a learner's own transformer can be compared with it where it goes wrong.
The novels are found or fetched as in make_language_model.py.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from checksums import record
from make_language_model import HERE, fetch_novels, read_chapters
from transformers import AutoModelForCausalLM, AutoTokenizer

CHAPTER = 7  # of those held out
TEXT = "Anne was now at leisure to think of Bath, and"
GREEDY = 40  # tokens


def chapter(novels):
    """The held-out chapter, a paragraph on each line."""
    return read_chapters(novels)[1][CHAPTER]


def activations():
    """What the library computes for TEXT: arrays of float32, by the name of the part."""
    torch.set_num_threads(1)
    folder = HERE / "language_model"
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    tokenizer = AutoTokenizer.from_pretrained(folder)
    ids = tokenizer(TEXT, return_tensors="pt")["input_ids"]
    transformer, seen = model.transformer, {}
    first = transformer.h[0]
    parts = {"embedding": transformer.drop, "norm_1": first.ln_1, "attention": first.attn, "norm_2": first.ln_2,
             "mlp": first.mlp, "norm_f": transformer.ln_f}
    parts |= {f"block_{number}": block for number, block in enumerate(transformer.h)}
    hooks = [part.register_forward_hook(lambda _, __, out, name=name: seen.update({name: out}))
             for name, part in parts.items()]
    with torch.no_grad():
        output = model(ids, output_attentions=True)
        for hook in hooks:
            hook.remove()
        greedy = model.generate(ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=GREEDY,
                                pad_token_id=0, eos_token_id=None)
    arrays = {name: (out[0] if isinstance(out, tuple) else out)[0].numpy() for name, out in seen.items()}
    arrays |= {"logits": output.logits[0].numpy(), "patterns": torch.cat(output.attentions).numpy()}
    arrays["blocks"] = np.stack([arrays.pop(name) for name in list(arrays) if name.startswith("block_")])
    return arrays | {"ids": ids[0].numpy(), "greedy": greedy[0].numpy()}


def main():
    """Write both files beside this script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=HERE.parent / "build", help="where fetched novels are kept")
    text, arrays = HERE / "austen.txt", HERE / "gpt_activations.npz"
    text.write_text(chapter(fetch_novels(parser.parse_args().build)), encoding="utf-8")
    np.savez_compressed(arrays, **activations())
    record(text, arrays)
    for path in (text, arrays):
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
