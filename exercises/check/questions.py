"""Questions, laws, and the last line of a check."""

import math

import numpy as np

from .messages import CheckFailed, show
from .names import look_up, variable


def choice(name, options, right=None, because=None):
    """Check an answer to a question with lettered options.

    Parameters
    ----------
    name : str
        The variable that holds the learner's letter.
    options : str
        The letters on offer, such as ``"abcd"``.
    right : str, optional
        The right letter; without it only the form of the answer is checked.
    because : dict of str to str, optional
        Why each wrong letter is wrong.
    """
    value = look_up(name)
    letter = value.strip(" \t\n().:").lower() if type(value) is str else ""
    if len(letter) != 1 or letter not in options:
        letters = ", ".join(f'"{o}"' for o in options)
        raise CheckFailed(f"{name} is {show(value)}; it should be one of {letters}.")
    if right is not None and letter != right:
        raise CheckFailed(f'{name}: not "{letter}". {(because or {}).get(letter, "")}'.strip())


def number(name, right=None, tolerance=0.0, mistakes=None):
    """Check an answer that is a number.

    Parameters
    ----------
    name : str
        The variable that holds the learner's number.
    right : float, optional
        The right number; without it only the form of the answer is checked.
    tolerance : float
        How far off it may be.
    mistakes : dict of float to str, optional
        What a learner who gives such a number has probably thought.
    """
    value = variable(name).number()
    if not math.isfinite(value):
        raise CheckFailed(f"{name} is {value}; a finite number was expected.")
    if right is None or abs(value - right) <= tolerance + 1e-9 * abs(right):
        return
    for wrong, sentence in (mistakes or {}).items():
        if abs(value - wrong) <= tolerance + 1e-9 * abs(wrong):
            raise CheckFailed(f"{name}: not {value:g}. {sentence}")
    raise CheckFailed(f"{name}: not {value:g}. Look at the figure or work it out again.")


def that(condition, message):
    """Fail with a message unless a condition on plain values holds."""
    if not bool(condition):
        raise CheckFailed(message)


def central_difference(f, x, h=1e-5):
    """The gradient of a scalar function by central differences.

    Parameters
    ----------
    f : callable
        From an array of x's shape to one number.
    x : array_like of float
    h : float
        Half the distance between the two evaluations of each element; the error is of
        the order of h**2.

    Returns
    -------
    numpy.ndarray
        df/dx, of x's shape.
    """
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[i] = h
        gradient[i] = (np.asarray(f(x + step)).item() - np.asarray(f(x - step)).item()) / (2 * h)
    return gradient


def score(points, out_of):
    """The last line of a check with partial credit: a plain float from 0 to `out_of`."""
    points = float(points)
    return 0.0 if math.isnan(points) else min(max(points, 0.0), float(out_of))


def passed(what):
    """Tell the learner that the visible checks of an exercise hold."""
    print(f"{what}: the visible checks pass.")
