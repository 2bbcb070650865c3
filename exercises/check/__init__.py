"""Checks of a learner's answers, with messages that teach.

A check climbs a ladder: does the name exist, does the call come back, is the
result of the right kind, of the right shape, of the right value? The first rung
that fails stops the check with a `CheckFailed` whose message says what to mend.

Two habits make the checks hard to fool. The learner's names are reached by their
spelling (``check.function("ReLU")``) and are only ever called with plain values.
And each result becomes a plain copy (numbers, text, arrays) before the right
answer is computed and compared, so no object of the learner's has a say in whether
it is equal to something.

    relu = check.function("ReLU")
    relu(np.array([-1.0, 2.0])).equals([0.0, 2.0])
    check.passed("ReLU")
"""

import ast
import contextlib
import copy
import math
import signal
import sys
import threading
import traceback
import warnings

import numpy as np

__all__ = ["CheckFailed", "function", "variable", "choice", "number", "using", "that",
           "central_difference", "given", "score", "passed"]


class CheckFailed(AssertionError):
    """An answer that is not right yet; the message says what to look at."""

    def _render_traceback_(self):
        """Show the message alone in a notebook: the frames are not the learner's."""
        return [f"\x1b[0;31mNot yet:\x1b[0m {self}"]


# ------------------------------------------------------------ names of the learner

def _namespace():
    """The namespace in which the learner's code ran."""
    shell = sys.modules.get("IPython") and sys.modules["IPython"].get_ipython()
    return shell.user_ns if shell else sys.modules["__main__"].__dict__


def _lookup(name):
    try:
        return _namespace()[name]
    except KeyError:
        raise CheckFailed(f"{name} does not exist yet. Write it in the cell above, under that "
                          "very name, and run that cell.") from None


def function(name, seconds=20, without=(), megabytes=None):
    """A function or class of the learner's, ready to be called with plain values.

    Parameters
    ----------
    name : str
        The name under which the learner defined it.
    seconds : float
        How long one call may take.
    without : sequence of str
        Names (functions, modules) that are out of reach while it runs, for exercises in
        calling the library's version would be the answer to another question.
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
    value = _lookup(name)
    if not callable(value):
        raise CheckFailed(f"{name} is {_a(value)}, but it should be a function.")
    return Function(value, name, seconds, without, megabytes)


def variable(name):
    """The value of one of the learner's variables, as an `Answer`."""
    return Answer(_lookup(name), name)


def given(maker, *args, **kwargs):
    """An object for the learner's code to work with, made where that code runs.

    Numbers, text, arrays and tensors can be handed to a learner's function as they are, and so
    can functions, which are called back. What has to be a real object there (a torch model or
    optimiser, a random generator, a class to inherit from) is made by this function.

    Parameters
    ----------
    maker : callable
        A public function or class: of a library, of `exercises`, or written in the visible part
        of the check (it imports within itself what it needs). Never one that holds an answer.
    *args, **kwargs
        Plain values, functions, or answers.

    Returns
    -------
    Answer
        Which can be passed to the learner's functions and to `using`, called, and looked into.
    """
    return Answer(maker(*_unwrap(args), **_unwrap(kwargs)), getattr(maker, "__name__", "the object"))


@contextlib.contextmanager
def using(**references):
    """Put reference answers in the place of the learner's earlier ones for a while.

    A mistake then costs its own exercise only: ``with check.using(ReLU=relu): ...``
    checks a later answer as if ``ReLU`` had been right (or had been written at all).
    A reference that is a class also stands in as the base of the learner's classes that
    inherit from the class of that name.
    """
    namespace, missing = _namespace(), object()
    references = {name: _unwrap(value) for name, value in references.items()}
    before = {name: namespace.get(name, missing) for name in references}
    heirs = _heirs(namespace, references)
    for heir, bases in heirs:
        heir.__bases__ = tuple(references.get(base.__name__, base) for base in bases)
    namespace.update(references)
    try:
        yield
    finally:
        for heir, bases in heirs:
            heir.__bases__ = bases
        for name, value in before.items():
            if value is missing:
                namespace.pop(name, None)
            else:
                namespace[name] = value


def _heirs(namespace, references):
    """The learner's classes that inherit from a class that gets a reference, with their bases."""
    names = {name for name, value in references.items() if type(value) is type}
    classes = {id(c): c for c in namespace.values() if type(c) is type and c.__module__ == "__main__"}
    return [(c, c.__bases__) for c in classes.values()
            if any(base.__name__ in names and base.__module__ == "__main__" for base in c.__bases__)
            and c not in references.values()]


# ----------------------------------------------------- names of the check cell itself

def _bound_names(source):
    """The names that a cell's top level binds, in loops and with-blocks too."""
    try:
        todo, names = list(ast.parse(source).body), set()
    except SyntaxError:
        return set()
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names.add(node.id)
            todo += ast.iter_child_nodes(node)
    return names


def _leave_no_names(shell):
    """Have check cells leave the notebook's names as they found them.

    A check runs among the learner's names. Without this a loop variable ``sigma`` in a check
    would change the ``sigma`` that the next cell draws with.
    """
    before, missing = {}, object()

    def remember(info):
        source = info.raw_cell or ""
        before.clear()
        if "from exercises import check" in source.split("\n") and "check." in source:
            before.update({n: shell.user_ns.get(n, missing) for n in _bound_names(source)})

    def restore(_):
        for name, value in before.items():
            if value is missing:
                shell.user_ns.pop(name, None)
            else:
                shell.user_ns[name] = value
        before.clear()

    shell.events.register("pre_run_cell", remember)
    shell.events.register("post_run_cell", restore)


if "IPython" in sys.modules and (_shell := sys.modules["IPython"].get_ipython()):
    _leave_no_names(_shell)


# ------------------------------------------------------------------------- calling

class Function:
    """One of the learner's functions; a call returns an `Answer`."""

    def __init__(self, call, name, seconds=20, without=(), megabytes=None):
        self._call, self._name, self._seconds, self._without = call, name, seconds, without
        self._megabytes = megabytes

    def __call__(self, *args, **kwargs):
        label = self._describe(args, kwargs)
        args, kwargs = _unwrap(args), _unwrap(kwargs)
        given, given_by_name = _copy(args), _copy(kwargs)
        with _quietly(), _out_of_reach(self._without), \
                _deadline(self._seconds, label), _memory(self._megabytes, label):
            try:
                value = self._call(*given, **given_by_name)
            except CheckFailed:
                raise
            except NotImplementedError:
                raise CheckFailed(f"{self._name} is not written yet. Replace the line "
                                  "'raise NotImplementedError' by your own code.") from None
            except (Exception, SystemExit) as error:
                limit = f". A call may take {self._megabytes:g} MB here." if self._megabytes else ""
                raise CheckFailed(f"{label} stopped with {type(error).__name__}: {error}{limit}"
                                  f"{_where(error)}") from None
        kept = _same(args, given) and _same(tuple(kwargs.values()), tuple(given_by_name.values()))
        return Answer(value, label, kept, inputs=(*args, *kwargs.values()))

    def _describe(self, args, kwargs):
        words = [_show(a) for a in args] + [f"{k}={_show(v)}" for k, v in kwargs.items()]
        text = f"{self._name}({', '.join(words)})"
        return text if len(text) <= 240 else f"{self._name}({', '.join(words)[:200]} ...)"


@contextlib.contextmanager
def _quietly():
    """Let warnings of the learner's code cost nothing: graders read stderr as failure."""
    with warnings.catch_warnings(), np.errstate(all="ignore"), \
            contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("ignore")
        yield


class _Missing:
    """What stands for a name that an exercise does without."""

    def __init__(self, name):
        self._sentence = (f"{name} is out of reach in this exercise: what it would do for you "
                          "is what you are asked to write.")

    def __call__(self, *_, **__):
        raise CheckFailed(self._sentence)

    def __getattr__(self, _):
        raise CheckFailed(self._sentence)


class _NoImport:
    """An import finder that refuses modules of certain names."""

    def __init__(self, names):
        self._names = names

    def find_spec(self, name, *_):
        if name.partition(".")[0] in self._names:
            _Missing(name)()


@contextlib.contextmanager
def _out_of_reach(names):
    """Take names away from the learner's code for a while, and the import of such modules."""
    if not names:
        yield
        return
    modules = {m: sys.modules[m] for m in list(sys.modules) if m.partition(".")[0] in names}
    finder = _NoImport(names)
    with using(**{name: _Missing(name) for name in names}):
        for name in modules:
            del sys.modules[name]
        sys.meta_path.insert(0, finder)
        try:
            yield
        finally:
            sys.meta_path.remove(finder)
            sys.modules.update(modules)


@contextlib.contextmanager
def _deadline(seconds, label):
    """Stop a call that takes too long, where the system has an alarm clock."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_):
        raise CheckFailed(f"{label} did not come back within {seconds:g} seconds. "
                          "Is there a loop that never ends, or one that takes many small "
                          "steps?")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _memory(megabytes, label):
    """Stop a call that takes too much memory, where the system keeps such accounts (Linux)."""
    try:
        import resource
        with open("/proc/self/statm") as account:
            in_use = int(account.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError):
        megabytes = None
    if megabytes is None:
        yield
        return
    before = resource.getrlimit(resource.RLIMIT_AS)
    limit = in_use + int(megabytes * 1e6)
    if before[0] != resource.RLIM_INFINITY:
        limit = min(limit, before[0])
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _where(error):
    """Name the learner's own line in which an exception arose."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if "ipykernel" in frame.filename or frame.filename.startswith(("<ipython", "<stdin")):
            return f" (in your line: {frame.line})" if frame.line else ""
    return ""


def _unwrap(value):
    """The learner's own objects in place of the answers that stand for them."""
    if type(value) in (list, tuple):
        return type(value)(_unwrap(v) for v in value)
    if type(value) is dict:
        return {k: _unwrap(v) for k, v in value.items()}
    if type(value) is Function:
        return value._call
    return value._value if type(value) is Answer else value


def _copy(value):
    """Copy what a call could change; functions, models and the like stay themselves."""
    if type(value) in (list, tuple):
        return type(value)(_copy(v) for v in value)
    if type(value) is dict:
        return {k: _copy(v) for k, v in value.items()}
    if isinstance(value, np.ndarray):
        return value.copy()
    if _is_tensor(value):
        return value.detach().clone().requires_grad_(value.requires_grad)
    return value


def _same(a, b):
    """Whether two values that `_copy` made alike are still alike."""
    if type(a) is not type(b):
        return False
    if type(a) in (list, tuple):
        return len(a) == len(b) and all(map(_same, a, b))
    if type(a) is dict:
        return a.keys() == b.keys() and all(_same(a[k], b[k]) for k in a)
    if isinstance(a, np.ndarray):
        return a.shape == b.shape and a.tobytes() == b.tobytes()
    if _is_tensor(a):
        return a.shape == b.shape and a.detach().numpy().tobytes() == b.detach().numpy().tobytes()
    return a is b or type(a) not in (bool, int, float, complex, str) or a == b


# ------------------------------------------------------------------- plain results

def _is_tensor(value):
    """Whether a value is a torch tensor (or parameter) and nothing more special."""
    torch = sys.modules.get("torch")
    return bool(torch) and type(value) in (torch.Tensor, torch.nn.Parameter)


def _plain_array(value):
    """A plain array of numbers made from numbers, lists, arrays or tensors, else None."""
    if _is_tensor(value):
        value = value.detach().cpu()
        value = (value.float() if value.dtype.itemsize < 4 else value).numpy()
    if type(value) is np.matrix:
        value = np.ndarray(value.shape, value.dtype, value.tobytes())
    if isinstance(value, np.generic) or type(value) in (np.ndarray, bool, int, float, complex):
        array = np.array(value)
    elif type(value) in (list, tuple):
        parts = [_plain_array(v) for v in value]
        if any(p is None for p in parts) or len({p.shape for p in parts}) > 1:
            return None
        array = np.array(parts)
    else:
        return None
    return array if array.dtype.kind in "biufc" else None


class Answer:
    """A result of the learner's code, seen through plain copies of it only."""

    def __init__(self, value, label, kept_inputs=True, inputs=()):
        self._value, self._label = value, label
        self._kept_inputs, self._inputs = kept_inputs, inputs

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
        array = _plain_array(self._value)
        if array is None:
            raise CheckFailed(f"{self._label} is {_a(self._value)}; numbers or an array of numbers "
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
            raise CheckFailed(f"{self._label} is {_a(self._value)}; text was expected.")
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
        one_array = type(self._value) is np.ndarray or _is_tensor(self._value)
        unpacks = one_array and self._value.ndim > 0 and len(self._value) == count
        if type(self._value) not in (tuple, list) and not unpacks:
            raise CheckFailed(f"{self._label} is {_a(self._value)}; {count or 'several'} values were "
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
        if type(self._value) not in (dict, *_dict_like()):
            raise CheckFailed(f"{self._label} is {_a(self._value)}; a dictionary was expected.")
        return [str(k) for k in self._value]

    def items(self, *keys):
        """The values of a dictionary under these keys, each an `Answer`."""
        absent = [k for k in keys if k not in self.keys()]
        if absent:
            raise CheckFailed(f"{self._label} has no entry {absent[0]!r}.")
        return [Answer(self._value[k], f"entry {k!r} of {self._label}") for k in keys]

    # -- objects: an attribute, a method, a call
    def attribute(self, name):
        """An attribute of the answer, as an `Answer`."""
        try:
            return Answer(getattr(self._value, name), f"{self._label}.{name}")
        except AttributeError:
            raise CheckFailed(f"{self._label} has no attribute {name}.") from None

    def method(self, name, seconds=20):
        """A method of the answer, as a `Function`."""
        value = self.attribute(name)._value
        if not callable(value):
            raise CheckFailed(f"{self._label}.{name} is {_a(value)}, but it should be a method.")
        return Function(value, f"{self._label}.{name}", seconds)

    def assign(self, **attributes):
        """Set attributes of the answer to plain values; returns the answer itself."""
        for name, value in attributes.items():
            setattr(self._value, name, _copy(value))
        return self

    def module(self):
        """The answer as a torch model: a `Module`, which is a copy of the learner's."""
        torch = sys.modules.get("torch")
        if not torch or not isinstance(self._value, torch.nn.Module):
            raise CheckFailed(f"{self._label} is {_a(self._value)}; a torch model (an nn.Module) "
                              "was expected.")
        return Module(copy.deepcopy(self._value), self._label)

    def __call__(self, *args, **kwargs):
        if not callable(self._value):
            raise CheckFailed(f"{self._label} is {_a(self._value)}; something that can be called "
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
            reason = self._recognised(actual, rtol, atol, mistakes or {})
            raise CheckFailed(f"{failure} {reason}".strip()) from None
        if _close(actual, expected, rtol, atol):
            return self
        raise CheckFailed(" ".join(filter(None, [
            f"{self._label} {_difference(actual, expected, rtol, atol)}.",
            f"Expected {_show(expected)}." if reveal else "",
            self._diagnosis(actual, expected, rtol, atol, mistakes or {}), hint])))

    def _diagnosis(self, actual, expected, rtol, atol, mistakes):
        """The likeliest reason for a wrong value, if one is recognised."""
        if reason := self._recognised(actual, rtol, atol, mistakes):
            return reason
        if not np.all(np.isfinite(actual)):
            return ""
        if np.any(expected) and _close(actual, -expected, rtol, atol):
            return "The sign is the wrong way round."
        sizes = {n for a in self._inputs for n in getattr(_plain_array(a), "shape", ()) if n > 1}
        for n in sorted(sizes):
            if _close(actual * n, expected, rtol, atol):
                return f"That is {n} times too small: is it a mean where a sum is asked?"
            if _close(actual, expected * n, rtol, atol):
                return f"That is {n} times too large: is it a sum where a mean is asked?"
        return ""

    @staticmethod
    def _recognised(actual, rtol, atol, mistakes):
        """The sentence of the misconception that leads to this value, if one does."""
        for sentence, wrong in mistakes.items():
            wrong = np.asarray(wrong() if callable(wrong) else wrong)
            if wrong.size == actual.size and _close(actual, wrong.reshape(actual.shape), rtol, atol):
                return sentence
        return ""

    def between(self, low, high, hint=""):
        """Fail unless every number of the answer lies in [low, high]."""
        array = self.array()
        if not np.all((array >= low) & (array <= high)):
            raise CheckFailed(f"{self._label} is {_show(array)}; it should lie between {low:g} and "
                              f"{high:g}. {hint}".strip())
        return self

    def keeps_inputs(self):
        """Fail if the call changed the arrays that it was given."""
        if not self._kept_inputs:
            raise CheckFailed(f"{self._label} changed the values that it was given. Work on a copy, "
                              "so that the caller's data stay as they were.")
        return self


def _dict_like():
    """Dictionaries that libraries return in place of a plain one."""
    module = sys.modules.get("transformers")
    return (module.BatchEncoding,) if module else ()


class Module:
    """A copy of a learner's torch model, seen through its parameters and its outputs.

    It does not matter how the model was written (``nn.Sequential``, a class, functions of
    parameters): give it known weights and see what it makes of known inputs.
    """

    def __init__(self, module, label):
        self._module, self._label, self._mode = module, label, ""

    def __call__(self, *inputs, seconds=20):
        """The output for these inputs, as an `Answer`, without gradients."""
        import torch
        with torch.no_grad():
            answer = Function(self._module, self._label, seconds)(*inputs)
        answer._label += self._mode
        return answer

    def mode(self, training):
        """Set training mode or evaluation mode; returns the model itself."""
        import torch
        with _quietly():
            torch.nn.Module.train(self._module, training)
        self._mode = f" in {'training' if training else 'evaluation'} mode"
        return self

    def parameters(self):
        """Plain copies of all parameters, as a list of arrays in order of definition."""
        return [_plain_array(p) for _, p in self._named_parameters()]

    def load(self, layers):
        """Set the parameters to known values, layer by layer.

        Layers are recognised by the shapes of their parameters, those of the same shapes by
        their order. A model whose parameters belong to no layer is filled in the same way,
        parameter by parameter.

        Parameters
        ----------
        layers : dict of str to sequence of arrays
            For each layer its parameters (weight, then bias), under the layer's name in the text.

        Returns
        -------
        Module
            Itself.

        Raises
        ------
        CheckFailed
            If a layer has no counterpart, or parameters are left over.
        """
        import torch
        owners = {}
        for name, parameter in self._named_parameters():
            owners.setdefault(name.rpartition(".")[0], []).append(parameter)
        wanted = [[np.asarray(a) for a in arrays] for arrays in layers.values()]
        pairs = _match(wanted, list(owners.values()), lambda group: [tuple(a.shape) for a in group])
        if not isinstance(pairs, list):
            single = _match([a for group in wanted for a in group],
                            [p for group in owners.values() for p in group],
                            lambda a: tuple(a.shape))
            pairs = [([a], [p]) for a, p in single] if isinstance(single, list) else pairs
        if not isinstance(pairs, list):
            shapes = "; ".join(" and ".join(str(tuple(p.shape)) for p in group)
                               for group in owners.values()) or "none"
            missing = list(layers)[pairs] if pairs is not None else None
            raise CheckFailed(
                (f"{self._label} has no layer that could be {missing}." if missing else
                 f"{self._label} has more parameters than the layers of the text.")
                + f" The parameters of its layers have the shapes: {shapes}.")
        with torch.no_grad():
            for arrays, parameters in pairs:
                for array, parameter in zip(arrays, parameters):
                    parameter.copy_(torch.tensor(array))
        return self

    def layers(self):
        """The layers of an ``nn.Sequential`` in order, each as its class and its settings.

        Returns
        -------
        list of (str, dict of str to int, float, bool, str or tuple)
            Such as ``("Linear", {"in_features": 40, "out_features": 100, "bias": True})``.
            An ``nn.Sequential`` inside another counts as its layers.

        Raises
        ------
        CheckFailed
            If it, or a layer of it, is of a class of the learner's own.
        """
        import torch
        found, waiting = [], [self._module]
        while waiting:
            layer = waiting.pop(0)
            if type(layer) is torch.nn.Sequential:
                waiting[:0] = layer._modules.values()
            elif getattr(torch.nn, type(layer).__name__, None) is type(layer) \
                    and layer is not self._module:
                settings = {k: v for k, v in vars(layer).items() if not k.startswith("_")
                            and k != "training" and type(v) in (int, float, bool, str, tuple)}
                if "bias" in layer._parameters:
                    settings["bias"] = layer._parameters["bias"] is not None
                found.append((type(layer).__name__, settings))
            else:
                raise CheckFailed(f"{self._label} should be an nn.Sequential of layers of torch.nn; "
                                  f"{type(layer).__name__} is no such layer.")
        return found

    def _named_parameters(self):
        import torch
        return [(name, p) for name, p in torch.nn.Module.named_parameters(self._module)
                if not isinstance(p, torch.nn.parameter.UninitializedParameter)]


def _match(wanted, found, key):
    """Pair each wanted thing with the first unused one of its key.

    Returns the pairs; or the number of the first that has no partner; or None if some of
    what was found is left over.
    """
    found, pairs = list(found), []
    for number, thing in enumerate(wanted):
        place = next((i for i, other in enumerate(found) if key(other) == key(thing)), None)
        if place is None:
            return number
        pairs.append((thing, found.pop(place)))
    return None if found else pairs


# ------------------------------------------------------------- values and messages

def _close(actual, expected, rtol, atol):
    if actual.shape != expected.shape:
        return False
    if atol is None:
        finite = np.abs(expected[np.isfinite(expected)])
        atol = 1e-6 * finite.max(initial=0.0) or 1e-9
    with np.errstate(all="ignore"):
        return bool(np.all(np.isclose(actual, expected, rtol=rtol, atol=atol, equal_nan=False)))


def _difference(actual, expected, rtol, atol):
    """Say in what way an array is off, without telling the right values."""
    if np.any(np.isnan(actual)):
        return "contains nan (not a number)"
    if actual.size == 1:
        return f"came out as {_show(actual)}, which is not right"
    with np.errstate(all="ignore"):
        tolerance = 1e-6 * np.abs(expected).max(initial=0.0) if atol is None else atol
        wrong = ~np.isclose(actual, expected, rtol=rtol, atol=tolerance)
    if wrong.all() or not wrong.any():
        return f"came out as {_show(actual)}, which is not right"
    where = tuple(int(i) for i in np.argwhere(wrong)[0])
    place = where[0] if len(where) == 1 else where
    return (f"is wrong in {int(wrong.sum())} of {wrong.size} places, first at index {place}, where "
            f"it came out as {_show(actual[where])}")


def _show(value):
    """A short text for a value, as the learner would write it."""
    array = value if isinstance(value, np.ndarray) else None
    if _is_tensor(value):
        array = value.detach().numpy()
    if array is not None and array.size > 12:
        return f"<array of shape {array.shape}>"
    if isinstance(value, np.generic) or (array is not None and array.ndim == 0):
        return f"{np.asarray(value)[()]:.6g}" if np.asarray(value).dtype.kind in "iuf" else str(value)
    if array is not None:
        return np.array2string(array, precision=4, separator=", ").replace("\n", "")
    if type(value) is float:
        return f"{value:.6g}"
    if type(value) in (list, tuple):
        words = ", ".join(map(_show, value))
        text = f"[{words}]" if type(value) is list else f"({words}{',' * (len(value) == 1)})"
        return text if len(text) <= 100 else f"<{type(value).__name__} of {len(value)}>"
    if callable(value):
        return getattr(value, "__name__", type(value).__name__)
    if type(value) in (int, bool, str, type(None)):
        return repr(value)
    return f"<{type(value).__name__}>"


def _a(value):
    """'an int', 'a str': the type of a value in words."""
    if value is None:
        return "None"
    name = {"ndarray": "array", "Tensor": "tensor"}.get(type(value).__name__, type(value).__name__)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


# -------------------------------------------------------------- questions and laws

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
    value = _lookup(name)
    if type(value) is not str or len(value.strip()) != 1 or value.strip().lower() not in options:
        letters = ", ".join(f'"{o}"' for o in options)
        raise CheckFailed(f"{name} is {_show(value)}; it should be one of {letters}.")
    letter = value.strip().lower()
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
