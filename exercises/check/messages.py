"""Comparison of numbers, and the words for what came out."""

import numpy as np

from .plain import Thing, is_tensor

SHOWN = 12  # so many numbers of an array are written out


class CheckFailed(AssertionError):
    """An answer that is not right yet; the message says what to look at."""

    def _render_traceback_(self):
        """Show the message alone in a notebook: the frames are not the learner's."""
        return [f"\x1b[0;31mNot yet:\x1b[0m {self}"]


def close(actual, expected, rtol, atol):
    """Whether two arrays are equal up to rounding."""
    if actual.shape != expected.shape:
        return False
    if atol is None:
        finite = np.abs(expected[np.isfinite(expected)])
        atol = 1e-6 * finite.max(initial=0.0) or 1e-9
    with np.errstate(all="ignore"):
        return bool(np.all(np.isclose(actual, expected, rtol=rtol, atol=atol, equal_nan=False)))


def difference(actual, expected, rtol, atol, reveal=False):
    """Say in what way an array is off, in whole sentences; the right values only if `reveal` allows it."""
    short = expected.size <= SHOWN
    told = f" Expected {show(expected)}." if reveal and short else ""
    if np.any(np.isnan(actual)):
        return f"contains nan (not a number).{told}"
    with np.errstate(all="ignore"):
        tolerance = 1e-6 * np.abs(expected).max(initial=0.0) if atol is None else atol
        wrong = ~np.isclose(actual, expected, rtol=rtol, atol=tolerance)
    if actual.size == 1 or not wrong.any() or wrong.all() and short:
        return f"came out as {show(actual)}, which is not right.{told}"
    where = tuple(int(i) for i in np.argwhere(wrong)[0])
    place = where[0] if len(where) == 1 else where
    if reveal and not short:
        told = f" Expected {show(expected[where])} there."
    return (f"is wrong in {int(wrong.sum())} of {wrong.size} places, first at index {place}, where "
            f"it came out as {show(actual[where])}.{told}")


def show(value):
    """A short text for a value, as the learner would write it."""
    array = value if isinstance(value, np.ndarray) else None
    if is_tensor(value):
        array = value.detach().numpy()
    if array is not None and array.size > SHOWN:
        return f"<array of shape {array.shape}>"
    if isinstance(value, np.generic) or (array is not None and array.ndim == 0):
        return f"{np.asarray(value)[()]:.6g}" if np.asarray(value).dtype.kind in "iuf" else str(value)
    if array is not None:
        return np.array2string(array, precision=4, separator=", ").replace("\n", "")
    if type(value) is float:
        return f"{value:.6g}"
    if type(value) in (list, tuple):
        words = ", ".join(map(show, value))
        text = f"[{words}]" if type(value) is list else f"({words}{',' * (len(value) == 1)})"
        return text if len(text) <= 100 else f"<{type(value).__name__} of {len(value)}>"
    if type(value) is Thing:
        return value.name or f"<{value.type_name}>"
    if callable(value):
        return getattr(value, "__name__", type(value).__name__)
    if type(value) in (int, bool, str, type(None)):
        return repr(value)
    return f"<{type(value).__name__}>"


def a(value):
    """'an int', 'a str': the type of a value in words."""
    if value is None:
        return "None"
    name = value.type_name if type(value) is Thing else type(value).__name__
    name = {"ndarray": "array", "Tensor": "tensor"}.get(name, name)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
