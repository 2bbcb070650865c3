"""The counter of multiplications, and the GPT of the notebook against the library's."""

from pathlib import Path

import nbformat
import numpy as np
import pytest
import torch

from exercises import data
from exercises.gpt import Counting

ROOT = Path(__file__).resolve().parent.parent

A, B = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
STACK = np.ones((5, 2, 3))


@pytest.mark.parametrize("function, args, count", [
    (lambda a, b: a @ b, (A, B), 24),
    (np.matmul, (STACK, B), 120),
    (lambda a, b: a.dot(b), (A, B), 24),
    (np.dot, (A, B), 24),
    (np.dot, (A, B[:, 0]), 6),
    (lambda a, b: np.tensordot(a, b, axes=1), (A, B), 24),
    (np.inner, (A, A), 12),
    (np.outer, (A[0], B[0]), 12),
    (lambda a, b: np.einsum("ij,jk->ik", a, b), (A, B), 24),
    (lambda a, b: np.einsum("...ij,jk", a, b), (STACK, B), 120),
    (lambda a, b: np.einsum("...ij,...kj->...ik", a, b), (STACK, STACK), 60),
    (lambda a, b: a * b[:, 0], (A, B), 6),
    (lambda a, b: (a[:, :, None] * b[None]).sum(axis=1), (A, B), 24),
    (lambda a, b: np.exp(a + 1) @ np.concatenate([b, b], axis=1), (A, B), 48),
    (lambda a, b: np.stack([row @ b for row in a]), (A, B), 24),
    (lambda a, b: a + a.sum() - b[0, 0], (A, B), 0),
])
def test_multiplications_are_counted(function, args, count):
    result, found = Counting(function)(*args)
    assert found == count
    assert type(result) is np.ndarray or np.isscalar(result)
    np.testing.assert_allclose(result, function(*args))


def test_arrays_in_dictionaries_count_and_nothing_is_changed():
    def function(ids, weights, n):
        x = weights["W"][ids]
        for layer in weights["blocks"]:
            x *= 2.0
            x = x @ layer["W"]
        return [int(i) for i in np.argmax(x, axis=1)][:n]

    weights = {"W": A.copy(), "blocks": [{"W": np.eye(3)}, {"W": np.eye(3)}]}
    result, found = Counting(function)([0, 1, 1], weights, 2)
    assert result == [2, 2] and found == 2 * (9 + 27)
    assert type(weights["W"]) is np.ndarray and (weights["W"] == A).all()
    assert Counting(function)([0], weights, 1)[1] == 2 * (3 + 9)


# ------------------------------------------------------------ the notebook against the library

@pytest.fixture(scope="module")
def built():
    """The reference answers of the notebook, by their names."""
    names = {"np": np}
    for cell in nbformat.read(ROOT / "source" / "09_transformers" / "build_a_gpt.ipynb", 4).cells:
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution"):
            exec(cell.source, names)
    return names


def test_logits_are_those_of_the_library(built):
    model, tokenizer = data.language_model()
    weights = data.gpt_weights()
    for text in (data.austen()[:600], "The best thing about Bath is", "x"):
        ids = tokenizer(text)["input_ids"]
        with torch.no_grad():
            right = model(torch.tensor([ids])).logits[0].numpy()
        assert np.abs(built["gpt_logits"](ids, weights) - right).max() < 1e-4


def test_text_is_that_of_the_library_with_and_without_cache(built):
    model, tokenizer = data.language_model()
    weights = data.gpt_weights()
    for prompt in ("The best thing about Bath is", "\"I am sure,\" cried Mary"):
        ids = tokenizer(prompt)["input_ids"]
        right = model.generate(torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.int64),
                               do_sample=False, max_new_tokens=30, pad_token_id=0, eos_token_id=None)[0].tolist()
        assert built["greedy"](ids, weights, 30) == right
        assert built["generate_with_cache"](ids, weights, 30) == right


def test_multiplications_with_the_cache_grow_linearly(built):
    weights = data.gpt_weights()
    counts = [Counting(built["generate_with_cache"])([5, 6, 7, 8], weights, n)[1] for n in (10, 20, 30)]
    slow = [Counting(built["greedy"])([5, 6, 7, 8], weights, n)[1] for n in (10, 20, 30)]
    assert counts[2] - counts[1] < 1.02 * (counts[1] - counts[0])
    assert slow[2] - slow[1] > 1.5 * (slow[1] - slow[0])
