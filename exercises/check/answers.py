"""Calls of the learner's functions, and their results as plain copies."""

import math

import numpy as np

from . import names
from .here import CallFailed
from .messages import CheckFailed, a, close, difference, show
from .models import Module
from .plain import Thing, TooLarge, is_tensor, plain_array


class Function:
    """One of the learner's functions; a call returns an `Answer`."""

    def __init__(self, target, name, seconds=20, without=(), megabytes=None):
        self._target, self._name, self._seconds, self._without = target, name, seconds, without
        self._megabytes = megabytes

    def __call__(self, *args, **kwargs):
        return self._call(args, kwargs)

    def _call(self, args, kwargs, no_grad=False):
        label = self._describe(args, kwargs)
        args, kwargs = names.unwrap(args), names.unwrap(kwargs)
        try:
            value, kept, seconds = names.border().call(
                self._target, args, kwargs, seconds=self._seconds, without=self._without,
                megabytes=self._megabytes, no_grad=no_grad)
        except CallFailed as failure:
            raise CheckFailed(self._sentence(failure, label)) from None
        except TooLarge as error:
            raise CheckFailed(f"{label} gives a result that is too large to be looked at: {error}.") from None
        return Answer(value, label, kept, inputs=(*args, *kwargs.values()), seconds=seconds)

    def _sentence(self, failure, label):
        """What to tell a learner whose call failed."""
        where = f" (in the line: {failure.line})" if failure.line else ""
        if failure.kind == "unwritten":
            return (f"{self._name} is not written yet. Replace the line 'raise NotImplementedError' by your "
                    "own code.")
        if failure.kind == "reach":
            return (f"{failure.text} is out of reach in this exercise: what it would do for you is what you "
                    "are asked to write.")
        if failure.kind == "check":
            return failure.text
        if failure.kind == "time":
            return (f"{label} did not come back within {self._seconds:g} seconds. Is there a loop that never "
                    "ends, or one that takes many small steps?")
        if failure.kind == "ended":
            return f"{label} ended the notebook's own process: it {failure.text}."
        if failure.kind == "large":
            return f"{label} gives a result that is too large to be looked at: {failure.text}."
        limit = f". A call may take {self._megabytes:g} MB here." if self._megabytes else ""
        text = f"{label} stopped with {failure.type_name}: {failure.text}".rstrip(": ")
        return f"{text}{limit}{where}{translation(failure)}"

    def _describe(self, args, kwargs):
        words = [_shown(v) for v in args] + [f"{k}={_shown(v)}" for k, v in kwargs.items()]
        text = f"{self._name}({', '.join(words)})"
        return text if len(text) <= 240 else f"{self._name}({', '.join(words)[:200]} ...)"


def _shown(value):
    """An argument in the words of the learner's side: an answer by its label."""
    if type(value) is Answer:
        return value._label
    if type(value) is list and any(type(v) is Answer for v in value):
        return f"[{', '.join(map(_shown, value))}]"
    return value._name if type(value) is Function else show(value)


def translation(failure):
    """What a library's own sentence means, where learners meet it often; '' where it needs no words."""
    text = failure.text
    if "matmul" in text and "mismatch" in text or "shapes" in text and "not aligned" in text \
            or "cannot be multiplied" in text:
        return (" In a matrix product the columns of the left factor must be as many as the rows of the right "
                "one. Print both shapes; is one of them transposed, or are the two the wrong way round?")
    if "truth value of an array" in text or "Boolean value of Tensor" in text:
        return (" An 'if' takes one yes or no, and this is an array of them: np.where or a product with a "
                "comparison chooses element by element.")
    if "could not be broadcast" in text or "must match the size of tensor b" in text:
        return (" Element by element, both arrays must have the same size along each axis, or the size 1; sizes are "
                "compared from the last axis on. Print both shapes.")
    if "Singular matrix" in text:
        return " This matrix has no inverse: its equations have many solutions, or none."
    if "backward through the graph a second time" in text:
        return " backward() was called twice for one loss. Does your function call it, and the caller once more?"
    if text.startswith(("list is not a Module", "tuple is not a Module")):
        return " nn.Sequential takes one layer after the other: a star in front of a list hands over what is in it."
    if text.startswith("torch.nn.modules") and "is not a Module subclass" in text:
        return " That is a class; a layer is made by calling it."
    if "does not require grad" in text:
        return (" torch finds nothing here to differentiate by. Was a parameter replaced by a new tensor (inside "
                "torch.no_grad() 'w -= ...' changes it in place, 'w = w - ...' does not), or did the numbers leave "
                "torch on the way?")
    if "leaf Variable that requires grad" in text:
        return " torch would write this step down, too: put it inside 'with torch.no_grad():'."
    return ""


class Answer:
    """A result of the learner's code, seen through plain copies of it only."""

    def __init__(self, value, label, kept_inputs=True, inputs=(), seconds=0.0):
        self._value, self._label = value._value if type(value) is Answer else value, label
        self._kept_inputs, self._inputs, self._seconds = kept_inputs, inputs, seconds

    @property
    def cpu_seconds(self):
        """CPU seconds of the call that gave this answer."""
        return self._seconds

    def _ipython_display_(self):
        """Show nothing: a check cell that ends in a chain of checks has no output."""

    # -- what kind of thing it is
    def array(self, shape=None):
        """The answer as a plain array of numbers.

        Parameters
        ----------
        shape : tuple of int, optional
            The shape it must have. A single number may come in an array of any shape
            with one element.

        Returns
        -------
        numpy.ndarray

        Raises
        ------
        CheckFailed
            If it is not made of numbers or has another shape.
        """
        if self._value is None:
            raise CheckFailed(f"{self._label} is None: it was never set, or a path through your code "
                              "does not end in 'return'.")
        array = plain_array(self._value)
        if array is None:
            raise CheckFailed(f"{self._label} is {a(self._value)}; numbers or an array of numbers "
                              "were expected.")
        if shape is not None and array.shape != tuple(shape):
            if array.size == 1 and math.prod(shape) == 1:
                return array.reshape(shape)
            raise CheckFailed(f"{self._label} has shape {array.shape}; expected {tuple(shape)}.")
        return array

    def number(self):
        """The answer as one float (an array of one element will do)."""
        array = self.array()
        if array.size != 1:
            raise CheckFailed(f"{self._label} has shape {array.shape}; one number was expected.")
        value = array.reshape(())[()]
        return float(value.real) if value.imag == 0 else complex(value)

    def text(self):
        """The answer as plain text."""
        if type(self._value) is not str:
            raise CheckFailed(f"{self._label} is {a(self._value)}; text was expected.")
        return self._value

    def parts(self, count=None, names=()):
        """The members of a tuple, list or array, each an `Answer` of its own.

        Parameters
        ----------
        count : int, optional
            How many there must be.
        names : sequence of str
            What to call them in messages, in order.
        """
        count = count or (len(names) or None)
        one_array = type(self._value) is np.ndarray or is_tensor(self._value)
        unpacks = one_array and self._value.ndim > 0 and len(self._value) == count
        if type(self._value) not in (tuple, list) and not unpacks:
            shape = f" of shape {tuple(self._value.shape)}" if one_array else ""
            raise CheckFailed(f"{self._label} is {a(self._value)}{shape}; {count or 'several'} values were "
                              f"expected, separated by commas{': ' + ', '.join(names) if names else ''}.")
        values = list(self._value)
        if count is not None and len(values) != count:
            raise CheckFailed(f"{self._label} gives {len(values)} values; expected {count}"
                              f"{': ' + ', '.join(names) if names else ''}.")
        names = [f"'{n}' of" for n in names] or [f"value number {i + 1} of" for i in range(len(values))]
        return [Answer(v, f"{n} {self._label}", self._kept_inputs, self._inputs)
                for n, v in zip(names, values)]

    def keys(self):
        """The keys of a dictionary, as a list of str."""
        if type(self._value) is not dict:
            raise CheckFailed(f"{self._label} is {a(self._value)}; a dictionary was expected.")
        return [str(k) for k in self._value]

    def items(self, *keys):
        """The values of a dictionary under these keys, each an `Answer`."""
        absent = [k for k in keys if k not in self.keys()]
        if absent:
            raise CheckFailed(f"{self._label} has no entry {absent[0]!r}.")
        return [Answer(self._value[k], f"entry {k!r} of {self._label}") for k in keys]

    def members(self, most=10_000):
        """What an iterator gives, each an `Answer`; a list or tuple is as good.

        Parameters
        ----------
        most : int
            After how many to stop.
        """
        if type(self._value) is not Thing:
            return self.parts()
        found = Function(take, self._label)(self, most)
        return Answer(found._value, self._label).parts()

    # -- objects: an attribute, a method, a call
    def attribute(self, name):
        """An attribute of the answer, as an `Answer`."""
        if type(self._value) is not Thing and not hasattr(self._value, name):
            raise CheckFailed(f"{self._label} has no attribute {name}.")
        try:
            value = names.border().call(getattr, (self._value, name), {})[0]
        except CallFailed as failure:
            if failure.type_name == "AttributeError":
                raise CheckFailed(f"{self._label} has no attribute {name}.") from None
            label = f"{self._label}.{name}"
            raise CheckFailed(Function(None, label)._sentence(failure, label)) from None
        except TooLarge as error:
            raise CheckFailed(f"{self._label}.{name} is too large to be looked at: {error}.") from None
        return Answer(value, f"{self._label}.{name}")

    def method(self, name, seconds=20):
        """A method of the answer, as a `Function`."""
        value = self.attribute(name)._value
        if type(value) is not Thing or not value.callable:
            raise CheckFailed(f"{self._label}.{name} is {a(value)}, but it should be a method.")
        return Function(value, f"{self._label}.{name}", seconds)

    def assign(self, **attributes):
        """Set attributes of the answer to plain values; returns the answer itself."""
        for name, value in attributes.items():
            Function(setattr, f"setting {name} of {self._label}")(self._value, name, value)
        return self

    def module(self):
        """The answer as a torch model: a `Module`, which is a copy of the learner's."""
        if type(self._value) is not Thing or not self._value.is_model:
            raise CheckFailed(f"{self._label} is {a(self._value)}; a torch model (an nn.Module) "
                              "was expected.")
        return Module(self._value, self._label)

    def __call__(self, *args, **kwargs):
        if type(self._value) is not Thing or not self._value.callable:
            raise CheckFailed(f"{self._label} is {a(self._value)}; something that can be called "
                              "was expected.")
        return Function(self._value, self._label)(*args, **kwargs)

    # -- what it must be
    def equals(self, expected, rtol=1e-5, atol=None, *, squeeze=False, reveal=False,
               hint="", mistakes=None):
        """Fail unless the answer equals what is expected, up to rounding.

        Parameters
        ----------
        expected : array_like or callable
            The right answer. A callable is called only now, after the learner's code.
        rtol : float
            Relative tolerance. The default allows for single precision.
        atol : float, optional
            Absolute tolerance; by default a millionth of the largest expected magnitude,
            which is what rounding in single precision leaves after a cancellation.
        squeeze : bool
            Whether axes of length one may be missing or added.
        reveal : bool
            Whether the message may print the expected value (never in a hidden test).
        hint : str
            A sentence for the learner whose value is wrong.
        mistakes : dict of str to array_like
            Values that known misconceptions lead to, each under the sentence for the
            learner who has it.

        Returns
        -------
        Answer
            Itself, so that checks can be chained.
        """
        actual = self.array()
        expected = np.asarray(expected() if callable(expected) else expected)
        if squeeze and actual.squeeze().shape == expected.squeeze().shape:
            actual = actual.reshape(expected.shape)
        try:
            actual = Answer(actual, self._label).array(expected.shape)
        except CheckFailed as failure:
            if actual.size == expected.size and close(actual.reshape(expected.shape), expected, rtol, atol):
                reason = "The values are right, the shape is not."
            else:
                reason = self._recognised(actual, rtol, atol, mistakes or {})
            raise CheckFailed(f"{failure} {reason}".strip()) from None
        if close(actual, expected, rtol, atol):
            return self
        raise CheckFailed(" ".join(filter(None, [
            f"{self._label} {difference(actual, expected, rtol, atol, reveal)}",
            self._diagnosis(actual, expected, rtol, atol, mistakes or {}), hint])))

    def _diagnosis(self, actual, expected, rtol, atol, mistakes):
        """The likeliest reason for a wrong value, if one is recognised."""
        if reason := self._recognised(actual, rtol, atol, mistakes):
            return reason
        if not np.all(np.isfinite(actual)):
            return ""
        if np.any(expected) and close(actual, -expected, rtol, atol):
            return "The sign is the wrong way round."
        sizes = {n for a in self._inputs for n in getattr(plain_array(a), "shape", ()) if n > 1}
        for n in sorted(sizes):
            if close(actual * n, expected, rtol, atol):
                return f"That is {n} times too small: is it a mean where a sum is asked, or is a part left out?"
            if close(actual, expected * n, rtol, atol):
                return (f"That is {n} times too large: is it a sum where a mean is asked, or is every number paired "
                        "with every other?")
        return ""

    @staticmethod
    def _recognised(actual, rtol, atol, mistakes):
        """The sentence of the misconception that leads to this value, if one does."""
        for sentence, wrong in mistakes.items():
            wrong = np.asarray(wrong() if callable(wrong) else wrong)
            if wrong.size == actual.size and close(actual, wrong.reshape(actual.shape), rtol, atol):
                return sentence
        return ""

    def between(self, low, high, hint=""):
        """Fail unless every number of the answer lies in [low, high]."""
        array = self.array()
        if not np.all((array >= low) & (array <= high)):
            raise CheckFailed(f"{self._label} is {show(array)}; it should lie between {low:g} and "
                              f"{high:g}. {hint}".strip())
        return self

    def keeps_inputs(self):
        """Fail if the call changed the arrays that it was given."""
        if not self._kept_inputs:
            raise CheckFailed(f"{self._label} changed the values that it was given. Work on a copy, "
                              "so that the caller's data stay as they were.")
        return self


def take(iterator, most):
    """The first members of an iterator, as a list; runs where the iterator lives."""
    from itertools import islice
    return list(islice(iterator, most))
