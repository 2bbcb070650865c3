"""The examiner's process: runs check cells, and reaches the learner through the border only.

It runs trusted code, one check after the other, of many notebooks; the worker ends it when a
check takes too long or when it fails, and takes a new one. Worker and examiner say to each other:

    ["check", source, visible lines, which notebook, shared names] and two sockets, to the learner and to its keeper
        ->  ["verdict", {"stdout": text, "error": [class, message] or None, "shown": text or None}]
"""

import builtins
import contextlib
import io
import os
import re
import socket
import struct
import sys
import traceback
import types
import warnings

from exercises.check.answers import Answer
from exercises.check.here import CallFailed
from exercises.check.messages import CheckFailed
from exercises.check.names import connect
from grading.engine import border
from grading.engine.proxies import Proxy, proxy, unproxied

MOST_PRINTED = 100_000  # characters of what one check prints
STALLED = 60  # seconds after which a learner's process that takes no messages is given up


class Keeper:
    """The examiner's line to the process that keeps the learner's."""

    def __init__(self, sock):
        self.sock = sock
        sock.settimeout(10)

    def cpu(self):
        """CPU seconds that the learner's process and its children have used; None if they ended."""
        try:
            self.sock.sendall(b"c")
            return struct.unpack("!d", self.sock.recv(8, socket.MSG_WAITALL))[0]
        except (OSError, struct.error):
            return None

    def interrupt(self):
        """Interrupt what the learner's process does."""
        with contextlib.suppress(OSError):
            self.sock.sendall(b"i")

    def kill(self):
        """End the learner's process."""
        with contextlib.suppress(OSError):
            self.sock.sendall(b"k")

    def cause(self):
        """Why the learner's process ended."""
        return "ended while it was examined"


def run(control):
    """Run checks until the worker closes the socket."""
    notebook, names = None, Names()
    while True:
        head, descriptors, _, _ = socket.recv_fds(control, border.HEADER.size, 2)
        if not head:
            return
        size, _ = border.HEADER.unpack(head + bytes(border._read(control, border.HEADER.size - len(head))))
        message = border.json.loads(border._read(control, size))[0]
        with socket.socket(fileno=descriptors[0]) as learner, socket.socket(fileno=descriptors[1]) as keeper:
            learner.settimeout(STALLED)
            if message[3] != notebook:
                notebook, names = message[3], Names(message[4])
            verdict = examine(message[1], message[2], learner, Keeper(keeper),
                              names if is_plain(message[1]) else Names())
        border.send(control, ["verdict", verdict])


def is_plain(source):
    """Whether a check cell is in the style of plain nbgrader: it uses nothing of this course's package."""
    return not re.search(r"^\s*(from|import)\s+exercises\b", source, re.MULTILINE)


def examine(source, visible, learner, keeper, names):
    """Run one check cell.

    Parameters
    ----------
    source : str
    visible : int
        How many of its lines students know.
    learner : socket
        The border.
    keeper : Keeper
    names : Names
        What the check starts with; a plain one leaves there what the next may need.

    Returns
    -------
    dict
        stdout, error and shown, as above.
    """
    printed, error, shown = Printed(), None, None
    try:
        cell = border.Cell(source, visible)
    except SyntaxError as failure:
        return {"stdout": "", "error": ["SyntaxError", str(failure)], "shown": None}
    far = border.Far(learner, keeper, cell)
    before = connect(far)
    names.turn_to(far, is_plain(source))
    try:
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()), \
                warnings.catch_warnings():
            warnings.simplefilter("ignore")
            shown = _run(cell, names)
    except CheckFailed as failure:
        error = ["CheckFailed", str(failure)]
    except CallFailed as failure:  # outside of a call, such as looking a name up
        error = ["CheckFailed", f"the notebook's process {failure.text or 'gave no answer'}"]
    except BaseException as failure:
        error = [type(failure).__name__, _text(failure)]
        if not isinstance(failure, AssertionError) and os.environ.get("CHECK_TRACEBACK"):
            traceback.print_exc()
    finally:
        names.put_back()
        connect(before)
    return {"stdout": printed.getvalue(), "error": error, "shown": shown}


def _text(failure):
    try:
        return str(failure)
    except Exception:
        return ""


def _run(cell, names):
    """Run a cell among the names of the checks; the text of its last expression, if it shows one."""
    module = sys.modules[border.CHECK] = types.ModuleType(border.CHECK)
    try:
        exec(cell.code, names)
        value = eval(cell.last, names) if cell.last else None
        if value is None or isinstance(value, Answer) or cell.quiet:
            return None
        return repr(value)[:MOST_PRINTED]
    finally:
        del module
        sys.modules.pop(border.CHECK, None)


class Names(dict):
    """The names of a check cell: its own; those it leaves free are the learner's, over the border.

    The checks of this course name what they ask for by `check.function` and the like. In an
    instructor's plain nbgrader cells (``assert square(2) == 4``) the learner's names stand bare, and
    may be given other values or deleted: then the learner's code meets them so. That holds for
    the names that the master's own cells use: what a check keeps under another name stays with
    it, whatever names a learner makes.
    """

    def __init__(self, shared=()):
        super().__init__(__name__=border.CHECK, __builtins__=builtins)
        self._shared = frozenset(shared)

    def turn_to(self, far, plain):
        """Begin a check; what earlier ones imported and made is still there, but for the learner's objects."""
        for name in [name for name, value in self.items() if isinstance(value, Proxy)]:
            super().__delitem__(name)
        self._far, self._plain, self._theirs, self._put = far, plain, {}, 0

    def put_back(self):
        """End a check: functions that stood in for the learner's go."""
        for _ in range(self._put):
            self._far.take_away()

    def __missing__(self, name):
        if hasattr(builtins, name):
            raise KeyError(name)
        return proxy(self._far, self._far.look_up(name))

    def __setitem__(self, name, value):
        super().__setitem__(name, value)
        if self._plain and not name.startswith("__") and self._is_theirs(name):
            if isinstance(value, types.FunctionType):
                self._far.put({name: value})
                self._put += 1
                return
            with contextlib.suppress(TypeError):  # what does not cross is the check's alone
                self._far.bind(name, unproxied(value))
                super().__delitem__(name)  # for the learner's functions may change it

    def __delitem__(self, name):
        if name in self:
            super().__delitem__(name)
        if self._plain and self._is_theirs(name):
            self._far.unbind(name)

    def _is_theirs(self, name):
        """Whether a name is, or was when this check began, one that check and learner share."""
        if name not in self._shared:
            return False
        if name not in self._theirs:
            try:
                self._far.look_up(name)
                self._theirs[name] = True
            except KeyError:
                self._theirs[name] = False
            except CallFailed:  # a value that is too large to come here
                self._theirs[name] = True
        return self._theirs[name]


class Printed(io.StringIO):
    """Standard output up to a limit."""

    def write(self, text):
        if self.tell() < MOST_PRINTED:
            super().write(text[:MOST_PRINTED])
        return len(text)


