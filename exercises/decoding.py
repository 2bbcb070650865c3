"""What the notebook on decoding checks answers with: models of a few tokens, and a test of draws.

`Bigrams` is a language model whose probabilities are written down by hand, so that every
answer can be worked out on paper; `tiny_gpt2` is a real transformer with random weights.
No answers live here.
"""

import numpy as np
import torch
import transformers
from scipy.special import chdtrc
from transformers.modeling_outputs import CausalLMOutput

from .check import CheckFailed, that

__all__ = ["Bigrams", "Numbers", "draws", "judge_draws", "plausible", "start", "step", "tiny_gpt2"]


# ------------------------------------------------------------------- models and prompts

class Bigrams(torch.nn.Module):
    """A language model in which the next token depends on the last one only.

    Parameters
    ----------
    probabilities : array_like, shape (V, V)
        Row i holds the probabilities of the next token after token i; each row sums to one.

    Calling it with `input_ids` of shape (1, T) gives an object with `logits` of shape
    (1, T, V), as the language models of Hugging Face do.
    """

    device = torch.device("cpu")

    def __init__(self, probabilities):
        super().__init__()
        self.probabilities = np.array(probabilities, dtype=np.float64)
        with np.errstate(divide="ignore"):
            logits = np.log(self.probabilities) + 2.0
        self.table = torch.tensor(logits, dtype=torch.float32)
        self.eval()

    def forward(self, input_ids, attention_mask=None, **_):
        return CausalLMOutput(logits=self.table[input_ids])


class Numbers:
    """A tokenizer in which a token is written as its number."""

    bos_token_id = eos_token_id = pad_token_id = None

    def __call__(self, text, return_tensors="pt", **_):
        return start([int(word) for word in text.split()])

    def decode(self, token_ids, **_):
        return " ".join(str(int(token)) for token in np.ravel(token_ids))


def start(token_ids, log_prob=0.0):
    """The dictionary that describes a text of these tokens."""
    ids = torch.tensor([list(token_ids)])
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids), "last_token_prob": 1.0,
            "log_prob": log_prob}


def tiny_gpt2(seed, vocabulary=12):
    """A GPT-2 of two small layers with random weights, and no token that ends a text."""
    config = transformers.GPT2Config(
        vocab_size=vocabulary, n_positions=64, n_embd=16, n_layer=2, n_head=2, resid_pdrop=0.0,
        embd_pdrop=0.0, attn_pdrop=0.0, initializer_range=0.4, bos_token_id=None, eos_token_id=None)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return transformers.GPT2LMHeadModel(config).eval()


# --------------------------------------------------------------------- judging of answers

def step(answer, given, vocabulary):
    """What one decoding step did, seen through plain values.

    Parameters
    ----------
    answer : check.Answer
        What the learner's function returned.
    given : dict
        The dictionary that it was given.
    vocabulary : int
        Number of tokens of the model that it was given.

    Returns
    -------
    token : int
        The token that was appended.
    probability : float
        What stands under `last_token_prob`.

    Raises
    ------
    CheckFailed
        If the answer is not the given text with one token appended.
    """
    ids, mask, probability = answer.items("input_ids", "attention_mask", "last_token_prob")
    before = given["input_ids"].numpy()
    longer = (1, before.shape[1] + 1)
    after = ids.array(longer)
    that(after.dtype.kind in "iu" and isinstance(ids._value, torch.Tensor),
         "'input_ids' should stay a torch tensor of whole numbers: the model is to read it again.")
    that((after[:, :-1] == before).all(),
         "The tokens that were there before have changed. Append the new token at the end.")
    that((mask.array(longer) == 1).all(), "The model may look at every token: append a one to "
         "'attention_mask'.")
    token = int(after[0, -1])
    that(0 <= token < vocabulary,
         f"Token {token} was appended, but the model that was given knows {vocabulary} tokens only. "
         "Use the model that is passed as an argument.")
    return token, probability.number()


def draws(function, given, model, n, **settings):
    """Call a step of the learner's n times: the tokens it appends and the probabilities it states."""
    size = model.probabilities.shape[1]
    pairs = [step(function(given, model, Numbers(), **settings), given, size) for _ in range(n)]
    return np.array([token for token, _ in pairs]), np.array([stated for _, stated in pairs])


def plausible(tokens, probabilities, doubt=1e-6):
    """Whether tokens look as if drawn from a distribution.

    A likelihood-ratio (G) test: its statistic follows a chi-square distribution also far out
    in the tail, where Pearson's statistic would suspect honest draws of rare tokens.

    Parameters
    ----------
    tokens : array_like of int, shape (n,)
    probabilities : array_like, shape (V,)
    doubt : float
        How seldom a right answer may be taken for a wrong one.
    """
    probabilities = np.asarray(probabilities, dtype=np.float64)
    counts = np.bincount(tokens, minlength=len(probabilities))
    if len(counts) > len(probabilities) or counts[probabilities < 1e-10].any():
        return False
    rising = np.argsort(probabilities)
    counts, expected = counts[rising], len(tokens) * probabilities[rising]
    together = max(np.searchsorted(expected, 5), np.searchsorted(np.cumsum(expected), 5) + 1)
    counts = np.append(counts[:together].sum(), counts[together:])  # tokens too rare for the test
    expected = np.append(expected[:together].sum(), expected[together:])
    if len(counts) < 2:
        return True
    seen = counts > 0
    distance = 2 * (counts[seen] * np.log(counts[seen] / expected[seen])).sum()
    return bool(chdtrc(len(counts) - 1, distance) > doubt)


def judge_draws(tokens, stated, right, name, mistakes):
    """Fail unless tokens are draws from a distribution and carry their probabilities.

    Parameters
    ----------
    tokens, stated : ndarray, shape (n,)
        What `draws` gives.
    right : ndarray, shape (V,)
    name : str
        The learner's function and its settings, for the message.
    mistakes : dict of str to ndarray of shape (V,)
        The distributions that known misconceptions lead to.
    """
    if not plausible(tokens, right):
        fitting = [sentence for sentence, wrong in mistakes.items()
                   if np.isfinite(wrong).all() and plausible(tokens, wrong)]
        fitting.sort(key=lambda sentence: not np.allclose(stated, mistakes[sentence][tokens], rtol=1e-4))
        reason = fitting[0] if fitting else ""
        if len(tokens) > 1 and np.ptp(tokens) == 0:
            reason = ("It was the same token each time. Is it drawn, and is no seed set inside "
                      "the function?")
        what = ("a token came that should never have been drawn" if np.any(right[tokens] == 0) else
                "some tokens came too often, others too seldom or never")
        raise CheckFailed(f"{name}: in {len(tokens)} draws, {what}. {reason}".strip())
    if not np.allclose(stated, right[tokens], rtol=1e-4, atol=1e-6):
        reason = next((sentence for sentence, wrong in mistakes.items()
                       if np.allclose(stated, wrong[tokens], rtol=1e-4, atol=1e-6)),
                      "It is the probability with which the token was drawn.")
        raise CheckFailed(f"{name}: the tokens are drawn well, but 'last_token_prob' is not right. "
                          f"{reason}")
