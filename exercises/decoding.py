"""What the notebooks on decoding check answers with: models of a few tokens, and a test of draws.

`Bigrams` is a language model whose probabilities are written down by hand, so that every
answer can be worked out on paper; `tiny_gpt2` is a real transformer with random weights.
No answers live here.
"""

import numpy as np
import torch
import transformers
from scipy.special import chdtrc
from transformers.modeling_outputs import CausalLMOutput

from .check import CheckFailed, crosses, given, that

__all__ = ["Bigrams", "Numbers", "draws", "expect_model", "judge_draws", "plausible", "start", "step", "tiny_gpt2"]


# ------------------------------------------------------------------- models and prompts

class Bigrams(torch.nn.Module):
    """A language model in which the next token depends on the last one only.

    Parameters
    ----------
    probabilities : array_like, shape (V, V)
        Row i holds the probabilities of the next token after token i; each row sums to one.

    Calling it with `input_ids` of shape (1, T) gives an object with `logits` of shape
    (1, T, V), as the language models of Hugging Face do, and with `loss` if `labels` are given.
    """

    def __init__(self, probabilities):
        super().__init__()
        self.probabilities = np.array(probabilities, dtype=np.float64)
        with np.errstate(divide="ignore"):
            logits = np.log(self.probabilities) + 2.0
        self.table = torch.nn.Parameter(torch.tensor(logits, dtype=torch.float32), requires_grad=False)
        self.config = transformers.GPT2Config(vocab_size=logits.shape[1], bos_token_id=None, eos_token_id=None)
        self.eval()

    @property
    def device(self):
        """Where the model computes."""
        return self.table.device

    @property
    def dtype(self):
        """Type of its numbers."""
        return self.table.dtype

    def num_parameters(self):
        """Count of its numbers."""
        return self.table.numel()

    def forward(self, input_ids, attention_mask=None, labels=None, **_):
        """Logits for what follows each token, and the mean loss of the labels if there are any."""
        logits, loss = self.table[input_ids], None
        if labels is not None:
            loss = torch.nn.functional.cross_entropy(logits[:, :-1].flatten(0, 1), labels[:, 1:].flatten())
        return CausalLMOutput(loss=loss, logits=logits)


class Numbers:
    """A tokenizer in which a token is written as its number.

    Parameters
    ----------
    vocab_size : int
        How many tokens there are.
    """

    bos_token_id = eos_token_id = pad_token_id = unk_token_id = None
    bos_token = eos_token = pad_token = unk_token = None
    all_special_ids = ()

    def __init__(self, vocab_size=12):
        self.vocab_size = vocab_size

    def __len__(self):
        return self.vocab_size

    def __call__(self, text, return_tensors=None, **_):
        ids = self.encode(text)
        if return_tensors is None:
            return {"input_ids": ids, "attention_mask": [1] * len(ids)}
        return {"input_ids": torch.tensor([ids]), "attention_mask": torch.ones((1, len(ids)), dtype=torch.long)}

    def encode(self, text, return_tensors=None, **_):
        """Tokens of a text."""
        ids = [int(word) for word in text.split()]
        return torch.tensor([ids]) if return_tensors else ids

    def decode(self, token_ids, **_):
        """Text of some tokens."""
        return " ".join(str(int(token)) for token in np.ravel(token_ids))

    def batch_decode(self, sequences, **_):
        """Texts of several rows of tokens."""
        return [self.decode(row) for row in sequences]

    def get_vocab(self):
        """Number of each token under its text."""
        return {str(token): token for token in range(self.vocab_size)}

    def convert_ids_to_tokens(self, ids, **_):
        """Texts of tokens, or of one."""
        return str(ids) if np.ndim(ids) == 0 else [str(int(token)) for token in ids]

    def convert_tokens_to_ids(self, tokens):
        """Numbers of tokens, or of one."""
        return int(tokens) if isinstance(tokens, str) else [int(token) for token in tokens]


def start(token_ids, log_prob=0.0):
    """The dictionary that describes a text of these tokens."""
    ids = torch.tensor([list(token_ids)])
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids), "last_token_prob": 1.0,
            "log_prob": log_prob}


def expect_model(model):
    """Fail unless what a stand-in was given as the language model can be one."""
    that(hasattr(model, "num_parameters"), "An earlier function that you call takes the model in a certain place: "
         "it got something else there.")


class CountedGPT2(transformers.GPT2LMHeadModel):
    """A GPT-2 that counts how often its `generate` is called."""

    times_called = 0

    def generate(self, *args, **settings):
        """Generate as the library does, and count."""
        self.times_called += 1
        return super().generate(*args, **settings)


@crosses
def tiny_gpt2(seed, vocabulary=12, do_sample=False):
    """A GPT-2 of two small layers with random weights, and no token that ends a text.

    Parameters
    ----------
    seed : int
        Of the weights.
    vocabulary : int
        Number of tokens.
    do_sample : bool
        Whether its `generation_config` asks for sampling.
    """
    config = transformers.GPT2Config(
        vocab_size=vocabulary, n_positions=64, n_embd=16, n_layer=2, n_head=2, resid_pdrop=0.0,
        embd_pdrop=0.0, attn_pdrop=0.0, initializer_range=0.4, bos_token_id=None, eos_token_id=None)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = CountedGPT2(config).eval().requires_grad_(False)
    model.generation_config.do_sample = do_sample
    return model


# --------------------------------------------------------------------- judging of answers

def step(answer, text, vocabulary):
    """What one decoding step did, seen through plain values.

    Parameters
    ----------
    answer : check.Answer
        What the learner's function returned.
    text : dict
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
    before = text["input_ids"].numpy()
    longer = (1, before.shape[1] + 1)
    after = ids.array(longer)
    that(after.dtype.kind in "iu" and given(torch.is_tensor, ids).number(),
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


def draws(function, text, table, n, **settings):
    """Call a step of the learner's n times: the tokens it appends and the probabilities it states.

    Parameters
    ----------
    function : check.Function
        The learner's.
    text : dict
        Where it begins.
    table : array_like, shape (V, V)
        Probabilities of the `Bigrams` model that it is given.
    n : int
    **settings
        Further arguments of the function.
    """
    size = len(table)
    model, tokenizer = given(Bigrams, table), given(Numbers, size)
    pairs = [step(function(text, model, tokenizer, **settings), text, size) for _ in range(n)]
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
