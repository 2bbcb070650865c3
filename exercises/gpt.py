"""What the notebook that builds a GPT counts with: the multiplications of a function of arrays.

No answers live here.
"""

import math

import numpy as np

__all__ = ["Counting"]


class Counting:
    """A function of arrays that also tells how many multiplications it took.

        tokens, multiplications = Counting(generate)(ids, weights, 20)

    Every array among the arguments is replaced by one that counts what it is multiplied with:
    in products of matrices, in `np.einsum` and element by element. Arrays made of such arrays
    count too.

    Parameters
    ----------
    function : callable
    """

    def __init__(self, function):
        self._function = function

    def __call__(self, *args):
        class Counted(_Counted):
            multiplications = 0

        result = self._function(*_replaced(args, lambda array: array.view(Counted)))
        return _replaced(result, lambda array: np.array(array).view(np.ndarray)), Counted.multiplications


def _replaced(value, change):
    """A copy of nested lists, tuples and dictionaries with every array changed."""
    if isinstance(value, dict):
        return {key: _replaced(item, change) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_replaced(item, change) for item in value)
    return change(value) if isinstance(value, np.ndarray) else value


class _Counted(np.ndarray):
    """An array that adds every multiplication to the counter of its class."""

    def __array_ufunc__(self, ufunc, method, *inputs, **settings):
        plain = [_plain(value) for value in inputs]
        if settings.get("out"):
            settings["out"] = tuple(_plain(value) for value in settings["out"])
        result = getattr(ufunc, method)(*plain, **settings)
        if ufunc is np.matmul:
            self._count(np.size(result) * np.shape(plain[0])[-1])
        elif ufunc is np.multiply and method in ("__call__", "outer"):
            self._count(np.size(result))
        return self._again(result)

    def __array_function__(self, function, types, args, settings):
        if function not in (np.einsum, np.dot, np.tensordot, np.inner, np.outer, np.vdot):
            return super().__array_function__(function, types, args, settings)
        args = _replaced(args, _plain)
        result = function(*args, **{name: _plain(value) for name, value in settings.items()})
        if function is np.einsum:
            self._count(_terms(*args))
        elif function is np.outer:
            self._count(np.size(result))
        else:
            sizes = [np.size(a) for a in args[:2]]
            common = math.isqrt(sizes[0] * sizes[1] // max(np.size(result), 1))  # (m k)(k n) / (m n) is k squared
            self._count(np.size(result) * common)
        return self._again(result)

    def dot(self, other):
        """The product that `np.dot` gives, counted."""
        return np.dot(self, other)

    def _count(self, number):
        type(self).multiplications += int(number)

    def _again(self, result):
        if isinstance(result, tuple):
            return tuple(self._again(part) for part in result)
        return result.view(type(self)) if isinstance(result, np.ndarray) else result


def _plain(value):
    return value.view(np.ndarray) if isinstance(value, _Counted) else value


def _terms(subscripts, *arrays):
    """How many products `np.einsum` adds up: one for each choice of all its indices."""
    if not isinstance(subscripts, str):
        raise ValueError("np.einsum is counted where its first argument is a text such as 'ij,jk->ik'")
    sizes = {}
    for letters, array in zip(subscripts.replace(" ", "").partition("->")[0].split(","), arrays):
        dimensions = np.shape(array)
        head, dots, tail = letters.partition("...")
        sizes |= dict(zip(head, dimensions)) | dict(zip(reversed(tail), reversed(dimensions)))
        if dots:
            middle = dimensions[len(head):len(dimensions) - len(tail)]
            for place, size in enumerate(reversed(middle)):
                sizes["...", place] = max(size, sizes.get(("...", place), 1))
    return math.prod(sizes.values())
