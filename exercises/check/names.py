"""The names of the learner, stand-ins for them, and objects for the learner's code to work with."""

import contextlib
import functools

from . import here
from .messages import CheckFailed, a
from .plain import Thing

_border = here.HERE


def border():
    """The border through which checks reach the learner."""
    return _border


def connect(new):
    """Reach the learner through another border from now on; returns the one before."""
    global _border
    before, _border = _border, new
    return before


def look_up(name):
    """The value of one of the learner's names: plain data or a `Thing`."""
    try:
        return _border.look_up(name)
    except KeyError:
        why = _border.why_missing(name)
        if why:
            raise CheckFailed(f"{name} does not exist: the cell that should make it stopped with {why[0]}: "
                              f"{why[1]}".rstrip(": ") + ". Mend that first, and run the cell again.") from None
        raise CheckFailed(f"{name} does not exist yet. Write it in the cell above, under that "
                          "very name, and run that cell.") from None


def function(name, seconds=20, without=(), megabytes=None):
    """A function or class of the learner's, ready to be called with plain values.

    Parameters
    ----------
    name : str
        The name under which the learner defined it.
    seconds : float
        CPU seconds that one call may take.
    without : sequence of str
        Names (functions, modules, parts of modules such as ``"torch.dropout"``) that are out of reach
        while it runs, for exercises in which calling the library's version would be the answer to
        another question. In grading a whole library is not there at all.
    megabytes : float, optional
        How much more memory one call may take, where the system can set such a limit.

    Returns
    -------
    Function
        Calling it gives an `Answer`.

    Raises
    ------
    CheckFailed
        If the name does not exist or cannot be called.
    """
    from .answers import Function
    value = look_up(name)
    if type(value) is not Thing or not value.callable:
        raise CheckFailed(f"{name} is {a(value)}, but it should be a function.")
    return Function(value, name, seconds, without, megabytes)


def variable(name):
    """The value of one of the learner's variables, as an `Answer`."""
    from .answers import Answer
    return Answer(look_up(name), name)


def unwrap(value):
    """What stands on the learner's side in place of the answers that show it."""
    from .answers import Answer, Function
    if type(value) in (list, tuple):
        return type(value)(unwrap(v) for v in value)
    if type(value) is dict:
        return {k: unwrap(v) for k, v in value.items()}
    if type(value) is Function:
        return value._target
    return value._value if type(value) is Answer else value


def given(maker, *args, **kwargs):
    """An object for the learner's code to work with, made where that code runs.

    Numbers, text, arrays and tensors can be handed to a learner's function as they are, and so
    can functions, which are called back. What has to be a real object there (a torch model or
    optimiser, a random generator, a class to inherit from) is made by this function.

    Parameters
    ----------
    maker : callable
        A public function or class: of a library, of `exercises`, or written in the visible part
        of the check. Never one that holds an answer.
    *args, **kwargs
        Plain values, functions, or answers.

    Returns
    -------
    Answer
        Which can be passed to the learner's functions and to `using`, called, and looked into.
    """
    from .answers import Function
    name = getattr(maker, "__name__", "the object")
    answer = Function(maker, name, seconds=60)(*args, **kwargs)
    answer._label = name
    return answer


def crosses(maker):
    """Mark a maker of objects: what it makes can be handed to a learner, for it is made again there.

    Parameters
    ----------
    maker : callable
        A function of `exercises`, whose arguments are plain data.

    Returns
    -------
    callable
        The same, but what it makes knows how.
    """
    @functools.wraps(maker)
    def marked(*args, **kwargs):
        made = maker(*args, **kwargs)
        made.__dict__["_made"] = (marked, args, kwargs)
        return made
    return marked


def seed(number):
    """Seed the random numbers (Python's, NumPy's, torch's) that the learner's code draws."""
    _border.seed(number)


@contextlib.contextmanager
def using(**references):
    """Put stand-ins in the place of the learner's earlier answers for a while.

    A mistake then costs its own exercise only: ``with check.using(ReLU=relu): ...``
    checks a later answer as if ``ReLU`` had been right (or had been written at all).
    A stand-in that is a class also stands in as the base of the learner's classes that
    inherit from the class of that name.
    """
    at = _border
    at.put({name: unwrap(value) for name, value in references.items()})
    try:
        yield
    finally:
        at.take_away()
