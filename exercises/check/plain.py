"""What can cross the border between a learner's code and a check: plain data, as copies.

Numbers, text, None, lists, tuples, dictionaries, sets, and arrays and tensors of plain dtypes.
Everything else stays on its side; a `Thing` stands for it on the other.
"""

import sys
from collections.abc import Mapping
from types import ModuleType

import numpy as np

SCALARS = (bool, int, float, complex, str, bytes, type(None))
DEEPEST = 40  # nested lists and dictionaries
MOST_VALUES = 2_000_000  # in all lists and dictionaries of one message
MOST_BYTES = 1 << 29  # in all arrays of one message


class TooLarge(Exception):
    """Data of a size or depth that does not cross the border; the message says which."""


class Thing:
    """An object that is no plain data, seen from the other side.

    Attributes
    ----------
    ref
        The object itself, or its number on the far side.
    type_name, name : str
        The names of its class and, if it is a function or a class, its own.
    callable, is_model : bool
        Whether it can be called, and whether it is a torch model.
    """

    __slots__ = ("ref", "type_name", "name", "callable", "is_model")

    def __init__(self, ref, type_name, name, can_be_called, is_model):
        self.ref, self.type_name, self.name = ref, type_name, name
        self.callable, self.is_model = can_be_called, is_model


def torch_here():
    """The library torch, if it is imported in this process and really there; else None."""
    torch = sys.modules.get("torch")
    return torch if type(torch) is ModuleType and hasattr(torch, "Tensor") else None


def describe(value):
    """What a `Thing` tells of an object: type_name, name, callable, is_model."""
    torch, name = torch_here(), getattr(value, "__name__", "")
    return (type(value).__name__, name if type(name) is str else "", callable(value),
            bool(torch) and isinstance(value, torch.nn.Module))


def is_tensor(value):
    """Whether a value is a torch tensor (or parameter) and nothing more special."""
    torch = torch_here()
    return bool(torch) and type(value) in (torch.Tensor, torch.nn.Parameter)


def is_plain_array(value):
    """Whether a value is an array or a single number of NumPy's that can cross."""
    return isinstance(value, (np.ndarray, np.generic)) and value.dtype.kind in "biufc"


def plain(value, thing):
    """A plain copy of a value; what is no data in it becomes a thing.

    Parameters
    ----------
    value : object
    thing : callable
        What to make of an object that cannot cross.

    Raises
    ------
    TooLarge
        If it holds more values, or is nested deeper, than may cross.
    """
    return _Copy(thing).copy(value, 0)


class _Copy:
    """One copy, with a count of what is in it."""

    def __init__(self, thing):
        self.thing, self.values, self.bytes = thing, 0, 0

    def copy(self, value, depth):
        self.values += 1
        if depth > DEEPEST:
            raise TooLarge(f"it is nested more than {DEEPEST} levels deep")
        if self.values > MOST_VALUES:
            raise TooLarge(f"it holds more than {MOST_VALUES:,} values")
        kind = type(value)
        if kind in SCALARS:
            return value
        if isinstance(value, (np.ndarray, np.generic)):
            return self.array(value)
        if is_tensor(value):
            self.count(value.nbytes)
            return value.detach().cpu().clone().requires_grad_(value.requires_grad)
        if isinstance(value, (list, range)):
            return [self.copy(v, depth + 1) for v in value]
        if isinstance(value, tuple):
            return tuple(self.copy(v, depth + 1) for v in value)
        if isinstance(value, (set, frozenset)) and all(type(v) in SCALARS for v in value):
            self.values += len(value)
            return set(value)
        if isinstance(value, Mapping):
            return {self.key(k): self.copy(value[k], depth + 1) for k in value}
        for base in (str, int, float):
            if isinstance(value, base):
                return base(value)
        return self.thing(value)

    def array(self, value):
        if value.dtype.kind not in "biufc":
            return str(value) if isinstance(value, np.str_) else self.thing(value)
        self.count(value.nbytes)
        return np.ndarray.copy(value).view(np.ndarray) if isinstance(value, np.ndarray) else value

    def key(self, key):
        if type(key) is tuple:
            return tuple(map(self.key, key))
        if isinstance(key, np.generic):
            key = key.item()
        return key if type(key) in SCALARS else str(key)

    def count(self, size):
        self.bytes += size
        if self.bytes > MOST_BYTES:
            raise TooLarge(f"its arrays take more than {MOST_BYTES:,} bytes")


def plain_array(value):
    """A plain array of numbers made from numbers, lists, arrays or tensors, else None."""
    if is_tensor(value):
        value = value.detach()
        value = (value.float() if value.dtype.itemsize < 4 else value).numpy()
    if is_plain_array(value) or type(value) in (bool, int, float, complex):
        array = np.array(value)
    elif type(value) is set:
        return plain_array(sorted(value, key=lambda v: (str(type(v)), v)))
    elif type(value) in (list, tuple):
        parts = [plain_array(v) for v in value]
        if any(p is None for p in parts) or len({p.shape for p in parts}) > 1:
            return None
        array = np.array(parts)
    else:
        return None
    return array if array.dtype.kind in "biufc" else None


def same(x, y, ulps=4):
    """Whether plain values are alike, numbers up to the rounding of a step there and back."""
    if type(x) is not type(y):
        return False
    if type(x) in (list, tuple):
        return len(x) == len(y) and all(map(same, x, y))
    if type(x) is dict:
        return x.keys() == y.keys() and all(same(x[k], y[k]) for k in x)
    if is_tensor(x):
        x, y = x.detach().numpy(), y.detach().numpy()
    if isinstance(x, np.ndarray):
        if x.shape != y.shape or x.dtype != y.dtype:
            return False
        if np.array_equal(x, y):
            return True
        if x.dtype.kind not in "fc":
            return False
        with np.errstate(all="ignore"):
            slack = ulps * np.spacing(np.maximum(np.abs(x).max(), 1).astype(x.real.dtype))
            return bool(np.all((np.abs(x - y) <= slack) | (x == y) | (np.isnan(x) & np.isnan(y))))
    if type(x) is float:
        return same(np.array(x), np.array(y))
    return x is y or type(x) not in SCALARS or x == y
