"""The border inside one process: the names, calls and stand-ins of the notebook that runs here.

A student's own checks use it directly. In grading the learner's process uses it for what the
examiner asks over the real border, so that both sides of it mean the same.
"""

import ast
import contextlib
import re
import signal
import sys
import threading
import traceback
import warnings

import numpy as np

from .plain import Thing, describe, plain, same, torch_here

BACKSTOP = 10  # a call may take this many times its CPU seconds by the clock on the wall


class CallFailed(Exception):
    """A call of the learner's code that did not come back with a result.

    Attributes
    ----------
    kind : str
        'error', 'unwritten', 'time', 'ended', 'reach' (a name that is out of reach), 'large' (a
        result too large to be looked at), 'check' (given code said what is wrong).
    type_name, text, line : str
        The exception's class, its message, and the learner's own line in which it arose.
    """

    def __init__(self, kind, type_name="", text="", line=""):
        super().__init__(kind, type_name, text, line)
        self.kind, self.type_name, self.text, self.line = kind, type_name, text, line


class OutOfReach(BaseException):
    """Raised where code uses a name that its exercise does without; no `except Exception` hides it."""


class Missing:
    """What stands for a name that an exercise does without."""

    def __init__(self, name):
        self._name = name

    def __call__(self, *_, **__):
        raise OutOfReach(self._name)

    def __getattr__(self, _):
        raise OutOfReach(self._name)


class Here:
    """The border of the notebook that runs in this process.

    Parameters
    ----------
    namespace : dict, optional
        The notebook's names; by default those of the running IPython shell.
    limited : bool
        Whether calls end when their time is up. In grading another process sees to that.
    """

    def __init__(self, namespace=None, limited=True):
        self._own, self._limited, self._before = namespace, limited, []
        self.failures = Failures()

    @property
    def namespace(self):
        """The namespace in which the learner's code ran."""
        if self._own is not None:
            return self._own
        shell = sys.modules.get("IPython") and sys.modules["IPython"].get_ipython()
        return shell.user_ns if shell else sys.modules["__main__"].__dict__

    def thing(self, value):
        """A `Thing` for an object of the learner's."""
        return Thing(value, *describe(value))

    def look_up(self, name):
        """The value of a name: plain data, or a `Thing`; KeyError if there is none."""
        return plain(self.namespace[name], self.thing)

    def why_missing(self, name):
        """Why a name does not exist, as far as that is known: the error of the cell that makes it."""
        return self.failures.of(name)

    def call(self, target, args, kwargs, seconds=20, without=(), megabytes=None, no_grad=False):
        """Call the learner's function, or a public one, with copies of plain values.

        Parameters
        ----------
        target : Thing or callable
        args, kwargs : tuple, dict
            Plain values, things, and functions.
        seconds : float
            CPU seconds that the call may take.
        without : sequence of str
            Names and modules that are out of reach meanwhile.
        megabytes : float, optional
            How much more memory it may take.
        no_grad : bool
            Whether torch is to keep no account of gradients.

        Returns
        -------
        value
            The result: plain data or a `Thing`.
        kept : bool
            Whether the call left what it was given as it was.
        cpu_seconds : float
            How long it took.

        Raises
        ------
        CallFailed
        """
        function = target.ref if type(target) is Thing else target
        before, (args, kwargs) = plain((args, kwargs), _real), plain((args, kwargs), _real)
        started = _cpu()
        with _quietly(), self._out_of_reach(without), self._deadline(seconds), _memory(megabytes), \
                _gradients(not no_grad):
            try:
                value = function(*args, **kwargs)
            except CallFailed:
                raise
            except NotImplementedError:
                raise CallFailed("unwritten") from None
            except OutOfReach as error:
                raise CallFailed("reach", text=str(error)) from None
            except (Exception, SystemExit) as error:
                if type(error).__name__ == "CheckFailed":  # of given code, or of a function that was called back
                    raise CallFailed("check", text=str(error)) from None
                raise CallFailed("error", type(error).__name__, _text(error), own_line(error)) from None
        seconds_taken = _cpu() - started
        return plain(value, self.thing), same((args, kwargs), before), seconds_taken

    def seed(self, number):
        """Seed Python's, NumPy's and torch's random numbers."""
        import random
        random.seed(number)
        np.random.seed(number)
        if torch_here():
            torch_here().manual_seed(number)

    # -- stand-ins
    def put(self, references):
        """Put stand-ins in the place of names until `take_away`."""
        namespace, missing = self.namespace, object()
        references = {name: _real(value) for name, value in references.items()}
        before = {name: namespace.get(name, missing) for name in references}
        heirs = _heirs(namespace, references)
        for heir, bases in heirs:
            heir.__bases__ = tuple(references.get(base.__name__, base) for base in bases)
        namespace.update(references)
        self._before.append((before, heirs, missing))

    def take_away(self):
        """Take the stand-ins of the last `put` away again."""
        before, heirs, missing = self._before.pop()
        for heir, bases in heirs:
            heir.__bases__ = bases
        for name, value in before.items():
            if value is missing:
                self.namespace.pop(name, None)
            else:
                self.namespace[name] = value

    @contextlib.contextmanager
    def _out_of_reach(self, names):
        """Take names away from the learner's code for a while, and the import of such modules."""
        if not names:
            yield
            return
        modules = {m: sys.modules[m] for m in list(sys.modules) if m.partition(".")[0] in names}
        parts = [(owner, name.rpartition(".")[2], name) for name in names if (owner := _owner(name))]
        parts = [(owner, part, getattr(owner, part), name) for owner, part, name in parts if hasattr(owner, part)]
        finder = _NoImport(names)
        self.put({name: Missing(name) for name in names})
        for name in modules:
            del sys.modules[name]
        for owner, part, _, name in parts:
            setattr(owner, part, Missing(name))
        sys.meta_path.insert(0, finder)
        try:
            yield
        finally:
            sys.meta_path.remove(finder)
            sys.modules.update(modules)
            for owner, part, before, _ in parts:
                setattr(owner, part, before)
            self.take_away()

    @contextlib.contextmanager
    def _deadline(self, seconds):
        """Stop a call that takes too long, where the system has an alarm clock."""
        if not (self._limited and hasattr(signal, "SIGPROF")
                and threading.current_thread() is threading.main_thread()):
            yield
            return

        def ring(*_):
            raise CallFailed("time", text=f"{seconds:g}")

        signals = ((signal.SIGPROF, signal.ITIMER_PROF, seconds),
                   (signal.SIGALRM, signal.ITIMER_REAL, BACKSTOP * seconds))
        before = [signal.signal(number, ring) for number, _, _ in signals]
        for _, timer, limit in signals:
            signal.setitimer(timer, limit)
        try:
            yield
        finally:
            for (number, timer, _), handler in zip(signals, before):
                signal.setitimer(timer, 0)
                signal.signal(number, handler)


class Failures:
    """Which cells failed, and the names that they would have made."""

    def __init__(self):
        self._of = {}

    def cell_ran(self, source, error):
        """Remember how a cell ended: `error` is the exception, or None."""
        for name in bound_names(source):
            self._of.pop(name, None)
            if error is not None:
                self._of[name] = (type(error).__name__, _text(error))

    def of(self, name):
        """The error, (type, text), of the cell that makes a name; None if none failed."""
        return self._of.get(name)


def _real(value):
    return value.ref if type(value) is Thing else value


def _cpu():
    import time
    return time.process_time()


def _text(error):
    try:
        return str(error)
    except Exception:  # a __str__ of the learner's
        return ""


@contextlib.contextmanager
def _gradients(wanted):
    torch = torch_here()
    if wanted or not torch:
        yield
    else:
        with torch.no_grad():
            yield


def _heirs(namespace, references):
    """The learner's classes that inherit from a class that gets a stand-in, with their bases."""
    names = {name for name, value in references.items() if type(value) is type}
    classes = {id(c): c for c in namespace.values() if type(c) is type and c.__module__ == "__main__"}
    return [(c, c.__bases__) for c in classes.values()
            if any(base.__name__ in names and base.__module__ == "__main__" for base in c.__bases__)
            and c not in references.values()]


@contextlib.contextmanager
def _quietly():
    """Let warnings of the learner's code cost nothing: graders read stderr as failure."""
    with warnings.catch_warnings(), np.errstate(all="ignore"), \
            contextlib.redirect_stderr(sys.stdout):
        warnings.simplefilter("ignore")
        yield


def _owner(name):
    """The module or class that a dotted name (``torch.nn.Dropout``) is part of, if it is imported; else None."""
    top, *parts = name.split(".")[:-1] or [""]
    found = sys.modules.get(top)
    for part in parts:
        found = getattr(found, part, None)
    return found


class _NoImport:
    """An import finder that refuses modules of certain names."""

    def __init__(self, names):
        self._names = names

    def find_spec(self, name, *_):
        if name.partition(".")[0] in self._names:
            raise OutOfReach(name.partition(".")[0])


@contextlib.contextmanager
def _memory(megabytes):
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


def own_line(error):
    """The line of a notebook's cell, other than the check's own, in which an exception arose."""
    trace = traceback.extract_tb(error.__traceback__)
    check = next((f.filename for f in traceback.extract_stack() if _is_cell(f.filename)), None)
    for frame in reversed(trace):
        if _is_cell(frame.filename) and frame.filename != check:
            return frame.line or ""
    return ""


def _is_cell(filename):
    return "ipykernel" in filename and "site-packages" not in filename or filename.startswith(("<ipython", "<stdin"))


def bound_names(source):
    """The names that a cell's top level binds, in loops and with-blocks too."""
    try:
        todo, names = list(ast.parse(source).body), set()
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        found = re.findall(r"^(?:async +)?(?:def|class) +(\w+)|^(\w+) *=[^=]", source, re.M)
        return {name for pair in found for name in pair if name}
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif not isinstance(node, (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                names.add(node.id)
            todo += ast.iter_child_nodes(node)
    return names


def _is_check(info):
    """Whether a cell that is about to run is a check: by its id, where it has one, else by its text."""
    cell_id, source = getattr(info, "cell_id", None), info.raw_cell or ""
    if isinstance(cell_id, str) and re.fullmatch(r"[\w-]{1,64}", cell_id):
        return cell_id.endswith("-check")
    return bool(re.search(r"^from exercises import .*\bcheck\b", source, re.M)
                and re.search(r"^ *check\.(passed|score)\(", source, re.M))


def watch_cells(shell, border):
    """Follow a notebook's cells: which failed, and have check cells leave names as they found them.

    A check runs among the learner's names. Without this a loop variable ``sigma`` in a check
    would change the ``sigma`` that the next cell draws with. What a cell both makes and checks
    is an answer that was merged with its check; it stays.
    """
    before, missing = {}, object()

    def remember(info):
        before.clear()
        if _is_check(info):
            checked = set(re.findall(r"""check\.\w+\(["'](\w+)["']""", info.raw_cell))
            before.update({n: shell.user_ns.get(n, missing) for n in bound_names(info.raw_cell) - checked})

    def restore(result):
        error = result.error_before_exec or result.error_in_exec
        border.failures.cell_ran(result.info.raw_cell or "", error)
        for name, value in before.items():
            if value is missing:
                shell.user_ns.pop(name, None)
            else:
                shell.user_ns[name] = value
        before.clear()

    shell.events.register("pre_run_cell", remember)
    shell.events.register("post_run_cell", restore)


HERE = Here()
if "IPython" in sys.modules and (_shell := sys.modules["IPython"].get_ipython()):
    watch_cells(_shell, HERE)
