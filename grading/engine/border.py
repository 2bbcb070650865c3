"""What crosses between the examiner and a learner's process, and how: data, handles, call-backs.

A frame is a JSON text and the bytes of its arrays; nothing is ever unpickled. From the learner
come data only (see `exercises.check.plain`), error texts, and numbers of things that stay with
it. From the examiner go data; names of public functions and classes, which the learner's side
imports; classes of the visible part of a check, as source; and functions as numbers, which the
learner's side calls back as long as the call (or the stand-in) lasts for which they were sent.

    examiner                                   learner
    Far.call(thing 3, args) ---- "call" -----> Here.call(...)
                            <--- "back" ------ a stub of a function among args
                            ---- "ok" -------> its result
                            <--- "ok" -------- the result, as data
"""

import ast
import functools
import importlib
import json
import select
import signal
import struct
import sys
import threading
import time
from contextlib import nullcontext, suppress

import numpy as np

from exercises.check.here import BACKSTOP, CallFailed, Here
from exercises.check.messages import CheckFailed
from exercises.check.plain import DEEPEST, MOST_BYTES, Thing, TooLarge, is_tensor
from grading.engine.proxies import Proxy, proxy, unproxied

MOST_TEXT = 1 << 26  # bytes of a frame's JSON
MOST_CALLBACKS = 1_000_000  # in one call
GRACE = 5  # seconds that a process has to stop when it was interrupted
CHECK = "check_cell"  # the module name of what a check cell defines
HEADER = struct.Struct("!II")
EXCEPTIONS = {e.__name__: e for e in (
    TypeError, ValueError, IndexError, KeyError, AttributeError, ZeroDivisionError, RuntimeError, AssertionError,
    ArithmeticError, LookupError, NameError, NotImplementedError, StopIteration, OverflowError, FloatingPointError)}


class Confused(Exception):
    """The other side sent something that is no frame."""


class Ended(Exception):
    """The other side is gone."""


# ------------------------------------------------------------------------------ frames

def send(sock, message, buffers=()):
    """Send one frame."""
    text = json.dumps([message, [len(b) for b in buffers]]).encode()
    if len(text) > MOST_TEXT:
        raise TooLarge(f"it takes more than {MOST_TEXT:,} characters")
    try:
        sock.sendall(HEADER.pack(len(text), len(buffers)) + text)
        for buffer in buffers:
            sock.sendall(buffer)
    except TimeoutError:
        raise Confused("nothing: it takes no messages") from None
    except OSError:
        raise Ended from None


def receive(sock, wait=None):
    """Receive one frame: the message and its buffers; `wait` is called before each part is read."""
    size, count = HEADER.unpack(_read(sock, HEADER.size, wait))
    if size > MOST_TEXT:
        raise Confused(f"a text of {size:,} bytes")
    try:
        message, sizes = json.loads(_read(sock, size, wait))
        if not isinstance(message, list) or len(sizes) != count or sum(map(int, sizes)) > MOST_BYTES \
                or any(type(n) is not int or n < 0 for n in sizes):
            raise Confused("a frame that is none")
    except (ValueError, TypeError, RecursionError):
        raise Confused("a frame that is none") from None
    return message, [_read(sock, n, wait) for n in sizes]


def _read(sock, size, wait=None):
    data, at = bytearray(size), 0
    view = memoryview(data)
    while at < size:
        if wait:
            wait()
        try:
            got = sock.recv_into(view[at:], min(size - at, 1 << 20))
        except OSError:
            raise Ended from None
        if not got:
            raise Ended
        at += got
    return data


class Wait:
    """Waiting for a process within CPU seconds: when they are up it is interrupted, then ended.

    Parameters
    ----------
    sock : socket
        On which the process answers.
    process : object
        With `cpu()`, the CPU seconds that it has used or None if it has ended, `interrupt()` and `kill()`.
    seconds : float
        CPU seconds that it has from now on.
    other : object, optional
        Another whose CPU seconds count too.

    Attributes
    ----------
    interrupted : str
        Why the process ends if it does not stop; empty as long as it was not interrupted.
    timed_out : bool
        Whether it was interrupted because its time was up.
    """

    def __init__(self, sock, process, seconds, other=None):
        self.sock, self.process, self.seconds, self.other = sock, process, seconds, other
        self.started, self.base, self.interrupted, self.since = time.monotonic(), None, "", 0.0
        self.timed_out, self.looked = False, self.started

    def until_ready(self):
        """Return when there is something to read."""
        while True:
            ready = select.select([self.sock], [], [], 1.0)[0]
            if time.monotonic() - self.looked > 1:  # also while there is always something to read
                self.looked = time.monotonic()
                self._look()
            if ready:
                return

    def _look(self):
        if self.interrupted:
            if time.monotonic() - self.since > GRACE:
                self.process.kill()
            return
        parts = [process.cpu() for process in (self.process, self.other) if process]
        if None in parts:
            return  # one has ended: the socket says so
        used, passed = sum(parts), time.monotonic() - self.started
        self.base = max(0.0, used - passed) if self.base is None else self.base
        if used - self.base > self.seconds or passed > BACKSTOP * self.seconds + GRACE:
            self.timed_out = True
            self.interrupt("did not stop when its time was up")

    def interrupt(self, why):
        """Interrupt the process, and say why it ends if it does not stop."""
        self.interrupted, self.since = why, time.monotonic()
        self.process.interrupt()


# ------------------------------------------------------------------------------- values

class Coder:
    """Turns values into JSON and buffers and back; each side says what else it can name."""

    def __init__(self, side):
        self.side, self.buffers, self.leaves = side, [], []

    def encode(self, value, depth=0):
        """The JSON for a plain value."""
        if depth > DEEPEST + 5:
            raise TooLarge(f"it is nested more than {DEEPEST} levels deep")
        kind = type(value)
        if kind in (bool, int, str, float, type(None)):
            return value
        if kind in (list, tuple, set):
            return ["lts"[(list, tuple, set).index(kind)], [self.encode(v, depth + 1) for v in value]]
        if kind is dict:
            return ["d", [[self.encode(k, depth + 1), self.encode(v, depth + 1)] for k, v in value.items()]]
        if kind is complex:
            return ["c", value.real, value.imag]
        if kind is bytes:
            return ["b", self.buffer(value)]
        if kind is np.ndarray and value.dtype.kind in "biufc":
            return ["a", *self.array(value)]
        if isinstance(value, np.generic) and value.dtype.kind in "biufc":
            return ["n", *self.array(np.asarray(value))]
        if is_tensor(value):
            return self.tensor(value)
        return self.side.encode_object(value, self, depth)

    def buffer(self, data):
        self.buffers.append(data)
        return len(self.buffers) - 1

    def array(self, value):
        value = np.ascontiguousarray(value).reshape(value.shape)
        return self.buffer(value.reshape(-1).view(np.uint8).data if value.size else b""), value.dtype.str, value.shape

    def tensor(self, value):
        if value.requires_grad:
            self.leaves.append(value)
        name, flat = str(value.dtype).removeprefix("torch."), value.detach().cpu()
        if name in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
            flat = flat.float()
        return ["T", *self.array(flat.resolve_conj().resolve_neg().numpy()), name, value.requires_grad,
                type(value).__name__ == "Parameter"]

    def decode(self, value, buffers, depth=0):
        """The value that JSON stands for; Confused if it stands for none."""
        if depth > 2 * DEEPEST + 10:
            raise Confused("data that are nested too deep")
        if type(value) is not list:
            if type(value) is dict:
                raise Confused("a bare dictionary")
            return value
        try:
            tag, *rest = value
            if tag in ("l", "t", "s"):
                return {"l": list, "t": tuple, "s": set}[tag](self.decode(v, buffers, depth + 1) for v in rest[0])
            if tag == "d":
                return {self.decode(k, buffers, depth + 1): self.decode(v, buffers, depth + 1) for k, v in rest[0]}
            if tag == "c":
                return complex(*rest)
            if tag == "b":
                return bytes(buffers[rest[0]])
            if tag in ("a", "n"):
                array = self.to_array(buffers, *rest)
                return array if tag == "a" else array[()]
            if tag == "T":
                return self.to_tensor(buffers, *rest)
        except (TypeError, ValueError, IndexError, KeyError, OverflowError) as error:
            raise Confused(f"data that are none ({type(error).__name__})") from None
        return self.side.decode_object(value, self, buffers, depth)

    @staticmethod
    def to_array(buffers, index, dtype, shape):
        dtype = np.dtype(dtype) if type(dtype) is str and len(dtype) < 8 else None
        if dtype is None or dtype.kind not in "biufc" or len(shape) > 32 \
                or any(type(n) is not int or n < 0 for n in shape):
            raise ValueError
        return np.frombuffer(buffers[index], dtype).reshape(shape)

    def to_tensor(self, buffers, index, dtype, shape, name, requires_grad, is_parameter):
        import torch
        tensor = torch.from_numpy(self.to_array(buffers, index, dtype, shape))
        wanted = getattr(torch, str(name), None)
        if not isinstance(wanted, torch.dtype):
            raise ValueError
        tensor = tensor.to(wanted)
        if is_parameter:
            tensor = torch.nn.Parameter(tensor, bool(requires_grad))
        elif requires_grad:
            tensor.requires_grad_()
        if requires_grad:
            self.leaves.append(tensor)
        return tensor


def path_of(value):
    """Where a public function or class can be imported from, as (module, name); None if nowhere."""
    names = [getattr(value, "__qualname__", ""), getattr(value, "__name__", "")]
    modules = [getattr(value, "__module__", None), "numpy", "torch", "torch.nn.functional", "math", "operator"]
    if type(value).__module__ == "torch":  # torch.float32 and the like
        modules, names = ["torch"], [str(value).removeprefix("torch.")]
    for module in modules:
        for name in names if module in sys.modules and module not in ("__main__", CHECK) else ():
            found = sys.modules[module]
            for part in name.split("."):
                found = getattr(found, part, None)
            if found is value:
                return module, name
    return None


def imported(module, name):
    """What `path_of` named."""
    found = importlib.import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found


# ----------------------------------------------------------------------- the examiner's side

class Far:
    """The border, with the learner in another process; the same verbs as `exercises.check.here.Here`.

    Parameters
    ----------
    sock : socket
        To the learner's process.
    keeper : object
        With `cpu()`, the CPU seconds that the learner's process has used, `interrupt()`, `kill()` and
        `cause()`, why it ended.
    cell : Cell
        The check that is being run.
    """

    def __init__(self, sock, keeper, cell):
        self.sock, self.keeper, self.cell = sock, keeper, cell
        self.functions, self.made, self.graphs = {}, {}, {}
        self.scopes, self.count, self.dead = [], 0, None
        self.raised = None

    # -- the verbs
    def look_up(self, name):
        """The value of a name: plain data, or a `Thing`; KeyError if there is none."""
        reply, buffers = self._request(["name", name], [], 60)
        if reply[0] == "missing":
            self._why = tuple(map(str, reply[1])) if isinstance(reply[1], list) else None
            raise KeyError(name)
        return self._value(reply, buffers)

    def why_missing(self, name):
        """The error of the cell that should have made the name that was last looked up."""
        return self._why

    def call(self, target, args, kwargs, seconds=20, without=(), megabytes=None, no_grad=False):
        """See `Here.call`."""
        coder = Coder(self)
        with self._scope() if type(target) is Thing else nullcontext():  # what is made keeps its functions
            message = ["call", self._target(target, coder), coder.encode(list(args)), coder.encode(dict(kwargs)),
                       {"without": list(without), "megabytes": megabytes, "no_grad": no_grad}]
            reply, buffers = self._request(message, coder.buffers, seconds)
            value = self._value(reply, buffers)
        try:
            return value, bool(reply[2]), float(reply[3])
        except (IndexError, TypeError, ValueError):
            raise self._broken("sent no result") from None

    def put(self, references):
        """See `Here.put`."""
        coder, scope = Coder(self), self._scope()
        scope.__enter__()
        self.scopes.append(scope)
        encoded = {}
        for name, value in references.items():
            self.label = name
            encoded[name] = coder.encode(value)
        self.label = None
        self._value(*self._request(["put", encoded], coder.buffers, 60))

    def take_away(self):
        """See `Here.take_away`."""
        with suppress(CallFailed):
            self._request(["away"], [], 60)
        self.scopes.pop().__exit__()

    def bind(self, name, value):
        """Give a name of the learner's a value: plain data or a `Thing`."""
        coder = Coder(self)
        self._value(*self._request(["bind", name, coder.encode(value)], coder.buffers, 60))

    def unbind(self, name):
        """Take a name of the learner's away; KeyError if there is none."""
        if self._request(["unbind", name], [], 60)[0][0] == "missing":
            raise KeyError(name)

    def seed(self, number):
        """See `Here.seed`."""
        self._value(*self._request(["seed", number], [], 60))

    # -- messages
    label = None
    _why = None

    def _scope(self):
        return _Scope(self.functions)

    def _request(self, message, buffers, seconds):
        """Send a message and answer call-backs until its reply comes; CallFailed if none does."""
        if self.dead:
            raise CallFailed("ended", text=self.dead)
        wait, calls = Wait(self.sock, self.keeper, seconds), 0
        try:
            send(self.sock, message, buffers)
            while True:
                reply, received = receive(self.sock, wait.until_ready)
                if wait.interrupted:
                    self.keeper.cpu()  # when it answers, the interrupt has arrived: not in the next call
                if not (reply and type(reply[0]) is str):
                    raise Confused("a reply that is none")
                if reply[0] not in ("back", "grad"):
                    break
                calls += 1
                if calls > MOST_CALLBACKS:
                    raise CallFailed("error", "RuntimeError", f"more than {MOST_CALLBACKS:,} calls of a function "
                                                              "that was given")
                send(self.sock, *self._answer(reply, received))
        except Ended:
            self.dead = self.keeper.cause()
            raise CallFailed("ended", text=self.dead) from None
        except Confused as error:
            raise self._broken(str(error)) from None
        if reply[0] == "failed":
            raised, self.raised = self.raised, None
            kind, type_name, text, line = (str(part) for part in [*reply[1:5], "", "", "", ""][:4])
            if raised is not None and kind == "callback":
                raise raised
            raise CallFailed("time" if wait.interrupted and kind != "ended" else kind, type_name, text, line)
        return reply, received

    def _broken(self, why):
        self.dead = f"broke off the examination ({why})"
        return CallFailed("ended", text=self.dead)

    def _value(self, reply, buffers):
        try:
            if reply[0] != "ok":
                raise Confused("a reply that is none")
            return Coder(self).decode(reply[1], buffers)
        except (Confused, IndexError) as error:
            raise self._broken(str(error)) from None
        except RecursionError:
            raise CallFailed("large", text="it is nested too deep") from None

    def _answer(self, message, buffers):
        """The reply to a call-back."""
        coder, result = Coder(self), Coder(self)
        try:
            if message[0] == "grad":
                return self._gradients(message, buffers)
            _, number, args, kwargs, gradient = message
            function, name = self.functions[number]
            args, kwargs = proxy(self, coder.decode(args, buffers)), proxy(self, coder.decode(kwargs, buffers))
        except (KeyError, TypeError, ValueError):
            return ["raise", "RuntimeError", "this function belonged to a check that is over"], ()
        except Confused as error:
            return ["raise", "TypeError", f"it was called with {error}"], ()
        try:
            if gradient and coder.leaves:
                import torch
                with torch.enable_grad():
                    value = function(*args, **kwargs)
                token = self._keep_graph(coder.leaves, value)
            else:
                value, token = function(*args, **kwargs), None
            return ["ok", result.encode(_detached(unproxied(value))), token], result.buffers
        except (CheckFailed, CallFailed) as error:
            self.raised = error
            return ["raise", "CheckFailed", ""], ()
        except Exception as error:
            own = getattr(function, "__name__", "")
            text = str(error).replace(f"{own}()", f"{name}()").replace(f"{CHECK}.", "") if own else str(error)
            return ["raise", type(error).__name__, text], ()

    def _keep_graph(self, leaves, value):
        outputs = [v for v in (value if type(value) in (tuple, list) else [value]) if is_tensor(v) and v.requires_grad]
        if not outputs:
            return None
        self.graphs[len(self.graphs)] = leaves, outputs
        return len(self.graphs) - 1

    def _gradients(self, message, buffers):
        import torch
        leaves, outputs = self.graphs[message[1]]
        coder = Coder(self)
        given = Coder(self).decode(message[2], buffers)
        found = torch.autograd.grad(outputs, leaves, given, retain_graph=True, allow_unused=True)
        return ["ok", coder.encode(list(found)), None], coder.buffers

    # -- what is no data
    def _target(self, target, coder):
        if type(target) is not Thing and getattr(target, "__module__", None) == CHECK:
            return self._source(target.__name__)
        return coder.encode(target)

    def _source(self, name):
        text = self.cell.source_of(name)
        if text is None:
            raise TypeError(f"{name} is made in the hidden part of the check, so it cannot go to the learner's "
                            "process; define it in the visible part, or in `exercises`")
        return ["src", name, text]

    def encode_object(self, value, coder, depth):
        """What an object of the examiner's is to the learner's process."""
        label, self.label = self.label, None
        if type(value) is Proxy:
            value = unproxied(value)
        if type(value) is Thing:
            return ["h", value.ref]
        if made := getattr(value, "__dict__", {}).get("_made"):
            if id(value) in self.made:
                return ["made", id(value)]
            self.made[id(value)] = value
            return ["made", id(value), *path_of(made[0]), coder.encode(list(made[1])), coder.encode(dict(made[2]))]
        if isinstance(value, type) and value.__module__ == CHECK:
            return self._source(value.__name__)
        if path := path_of(value):
            return ["p", *path]
        if isinstance(value, np.random.Generator):
            return ["rng", coder.encode(value.bit_generator.state, depth + 1)]
        module = type(value).__module__
        torch = sys.modules.get("torch")
        if torch and isinstance(value, torch.nn.Module) and module.partition(".")[0] in ("torch", "exercises"):
            self.made[id(value)] = value
            return ["m", id(value), *self._model(value, coder, depth)]
        if module.partition(".")[0] == "exercises" and path_of(type(value)):
            self.made[id(value)] = value
            return ["x", id(value), *path_of(type(value)), coder.encode(dict(vars(value)), depth + 1)]
        if hasattr(value, "__next__"):
            return ["it", self._number(value.__next__, "next")]
        if callable(value):
            return ["f", self._number(value, label or getattr(value, "__name__", "function"))]
        raise TypeError(f"an object of class {type(value).__name__} does not cross to the learner's process; make "
                        "it with check.given")

    def _number(self, function, name):
        self.count += 1
        self.functions[self.count] = function, name
        return [self.count, name]

    def _model(self, model, coder, depth):
        own = {k: v for k, v in vars(model).items() if k not in ("_parameters", "_buffers", "_modules")
               and not k.startswith("_") and not callable(v)}
        return [*path_of(type(model)), coder.encode(own, depth + 1),
                coder.encode(dict(model._parameters), depth + 1), coder.encode(dict(model._buffers), depth + 1),
                sorted(model._non_persistent_buffers_set),
                [[name, self._model(part, coder, depth + 1)] for name, part in model._modules.items()]]

    def decode_object(self, value, coder, buffers, depth):
        """What the learner's process names that is no data: a thing of its own, or a function of ours."""
        try:
            tag, *rest = value
            if tag == "h":
                ref, type_name, name, can_be_called, is_model = rest
                if type(ref) is not int:
                    raise ValueError
                return Thing(ref, str(type_name)[:100], str(name)[:100], bool(can_be_called), bool(is_model))
            if tag == "f":
                return self.functions[rest[0]][0]
            if tag == "made":
                return self.made[rest[0]]
            if tag == "p" and str(rest[0]).partition(".")[0] in sys.modules:
                return importlib.import_module(str(rest[0]))  # a library that the learner's name means
        except (ValueError, TypeError, KeyError, ImportError):
            pass
        raise Confused("an object that is none")


class _Scope:
    """Functions that were sent, until the call or the stand-in is over."""

    def __init__(self, functions):
        self.functions = functions

    def __enter__(self):
        self.before = set(self.functions)
        return self

    def __exit__(self, *_):
        for number in set(self.functions) - self.before:
            del self.functions[number]


def _detached(value):
    if is_tensor(value):
        return value.detach()
    return type(value)(map(_detached, value)) if type(value) in (list, tuple) else value


@functools.lru_cache(maxsize=512)  # a class has the same checks
class Cell:
    """A check cell: its source, and what of its visible part may go to the learner's process.

    Parameters
    ----------
    source : str
    visible : int
        The number of lines before the hidden tests.

    Attributes
    ----------
    code, last : code
        All of it, but for a last expression; and that, or None.
    quiet : bool
        Whether a semicolon at the end says that the last expression is not to be shown.
    """

    def __init__(self, source, visible):
        self.tree = ast.parse(source)
        body = self.tree.body
        shows = bool(body) and isinstance(body[-1], ast.Expr)
        self.code = compile(ast.Module(body[:-1] if shows else body, []), "<check>", "exec")
        self.last = compile(ast.Expression(body[-1].value), "<check>", "eval") if shows else None
        self.lines, self.quiet = source.split("\n"), source.rstrip().endswith(";")
        self.makers = {}
        for node in self.tree.body:
            if node.end_lineno > visible:
                continue
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                self.makers[node.name] = node
            elif isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    self.makers[(alias.asname or alias.name).partition(".")[0]] = node
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    for name in ast.walk(target):
                        if isinstance(name, ast.Name):
                            self.makers[name.id] = node

    def source_of(self, name):
        """The visible statements that make a name and what it needs; None if it is not visible."""
        if not isinstance(self.makers.get(name), (ast.FunctionDef, ast.ClassDef)):
            return None
        wanted, todo = set(), [name]
        while todo:
            node = self.makers.get(todo.pop())
            if node is None or node in wanted:
                continue
            wanted.add(node)
            todo += [n.id for n in ast.walk(node) if isinstance(n, ast.Name)]
        parts = []
        for node in (n for n in self.tree.body if n in wanted):
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
            parts += self.lines[first - 1:node.end_lineno]
        return "\n".join(parts)


# ------------------------------------------------------------------------ the learner's side

class CalledBack(BaseException):
    """A function of the examiner's stopped the check; no `except Exception` of the learner's hides it."""


class Near:
    """The learner's end of a border: does what is asked, one request after the other.

    Parameters
    ----------
    sock : socket
    here : exercises.check.here.Here
        Of this process.
    """

    def __init__(self, sock, here):
        self.sock, self.here, self.lock = sock, here, threading.RLock()
        self.things, self.made, self.keys, self.sources = {}, {}, {}, {}

    def serve(self):
        """Answer until the examiner has no more to ask; only a call can be interrupted, no message."""
        self.handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            with suppress(Ended, Confused):
                while True:
                    message, buffers = receive(self.sock)
                    self._reply(message, buffers)
        finally:
            signal.signal(signal.SIGINT, self.handler)

    def _reply(self, message, buffers):
        coder = Coder(self)
        try:
            answer = self._do(message, buffers, coder)
        except CallFailed as failure:
            answer = ["failed", failure.kind, failure.type_name, failure.text, failure.line]
        except CalledBack:
            answer = ["failed", "callback"]
        except KeyboardInterrupt:
            answer = ["failed", "time"]
        except (TooLarge, RecursionError) as error:
            answer = ["failed", "large", "", str(error)]
        except (Ended, Confused):
            raise
        except BaseException as error:
            answer = ["failed", "error", type(error).__name__, str(error)[:1000]]
        if answer[0] == "failed":
            coder.buffers = []
        send(self.sock, answer, coder.buffers)

    def _do(self, message, buffers, coder):
        verb, *rest = message
        if verb == "name":
            if rest[0] not in self.here.namespace:
                return ["missing", self.here.why_missing(rest[0])]
            value = self.here.namespace[rest[0]]
            if type(value) is type(sys):
                return ["ok", ["p", value.__name__]]
            return ["ok", coder.encode(self.here.look_up(rest[0]))]
        if verb == "call":
            target, args, kwargs = (Coder(self).decode(part, buffers) for part in rest[:3])
            ignored = signal.signal(signal.SIGINT, self.handler)
            try:
                value, kept, seconds = self.here.call(target, tuple(args), kwargs, seconds=0, **rest[3])
            finally:
                self.handler = signal.signal(signal.SIGINT, ignored)
            return ["ok", coder.encode(value), kept, seconds]
        if verb == "put":
            self.here.put({name: Coder(self).decode(value, buffers) for name, value in rest[0].items()})
        elif verb == "away":
            self.here.take_away()
        elif verb == "bind":
            self.here.namespace[rest[0]] = Coder(self).decode(rest[1], buffers)
        elif verb == "unbind":
            if rest[0] not in self.here.namespace:
                return ["missing", None]
            del self.here.namespace[rest[0]]
        elif verb == "seed":
            self.here.seed(rest[0])
        return ["ok", None]

    def request(self, message, buffers=()):
        """Ask the examiner, and do what it asks meanwhile; returns the value and a token."""
        with self.lock:
            send(self.sock, message, buffers)
            while True:
                reply, received = receive(self.sock)
                if reply[0] not in ("ok", "raise"):
                    self._reply(reply, received)
                    continue
                if reply[0] == "ok":
                    return Coder(self).decode(reply[1], received), reply[2]
                if reply[1] == "CheckFailed":
                    raise CalledBack
                raise EXCEPTIONS.get(reply[1], RuntimeError)(reply[2])

    def encode_object(self, value, coder, depth):
        """A number for an object that stays here."""
        thing = value if type(value) is Thing else self.here.thing(value)
        if isinstance(thing.ref, Stub):
            return ["f", thing.ref.number]
        if id(thing.ref) in self.keys:
            return ["made", self.keys[id(thing.ref)]]
        self.things[id(thing.ref)] = thing.ref
        return ["h", id(thing.ref), thing.type_name, thing.name, thing.callable, thing.is_model]

    def decode_object(self, value, coder, buffers, depth):
        """What the examiner names: an object of this side, a public name, a function to call back."""
        tag, *rest = value

        def decoded(part):
            return Coder(self).decode(part, buffers)
        if tag == "h":
            return self.things[rest[0]]
        if tag == "p":
            return imported(*rest)
        if tag == "f":
            return Stub(self, *rest[0])
        if tag == "it":
            return iter(Stub(self, *rest[0]), object())
        if tag == "src":
            return self._source(*rest)
        if tag == "made":
            if len(rest) > 1:
                self._remember(rest[0], imported(*rest[1:3])(*decoded(rest[3]), **decoded(rest[4])))
            return self.made[rest[0]]
        if tag == "rng":
            generator = np.random.default_rng()
            generator.bit_generator.state = decoded(rest[0])
            return generator
        if tag == "x":
            made = imported(*rest[1:3])
            made = made.__new__(made)
            vars(made).update(decoded(rest[3]))
            return self._remember(rest[0], made)
        if tag == "m":
            return self._remember(rest[0], self._model(rest[1:], buffers))
        raise Confused(f"an object {tag}")

    def _remember(self, key, made):
        """Keep an object that the examiner has too, so that it goes back as the same."""
        self.made[key] = made
        self.keys[id(made)] = key
        return made

    def _source(self, name, text):
        if text not in self.sources:
            self.sources[text] = {"__name__": "__check__"}
            exec(compile(text, "<visible part of the check>", "exec"), self.sources[text])
        return self.sources[text][name]

    def _model(self, parts, buffers):
        import torch
        module, name, own, parameters, kept, fleeting, submodels = parts
        decoded = [Coder(self).decode(part, buffers) for part in (own, parameters, kept)]
        model = imported(module, name)
        model = model.__new__(model)
        torch.nn.Module.__init__(model)
        vars(model).update(decoded[0])
        for key, value in decoded[1].items():
            model.register_parameter(key, value)
        for key, value in decoded[2].items():
            model.register_buffer(key, value, persistent=key not in fleeting)
        for key, part in submodels:
            model.add_module(key, self._model(part, buffers))
        return model


class Stub:
    """A function of the examiner's, in the learner's process: it calls back."""

    def __init__(self, near, number, name):
        self.near, self.number, self.__name__ = near, number, name
        self.__qualname__ = name

    def __repr__(self):
        return f"<function {self.__name__}>"

    def __get__(self, instance, owner=None):
        return self if instance is None else lambda *args, **kwargs: self(instance, *args, **kwargs)

    def __call__(self, *args, **kwargs):
        coder = Coder(self.near)
        value = [coder.encode(_copied(list(args), self.near)), coder.encode(_copied(kwargs, self.near))]
        torch = sys.modules.get("torch")
        gradient = bool(coder.leaves) and torch.is_grad_enabled()
        message = ["back", self.number, *value, gradient]
        if gradient:
            return _bridge(torch).apply(self.near, message, coder.buffers, *coder.leaves)
        return self.near.request(message, coder.buffers)[0]


def _copied(value, near):
    from exercises.check.plain import plain
    return _with_gradients(value, plain(value, near.here.thing))


def _with_gradients(value, copied):
    """A plain copy in which tensors that belong to a graph are the originals again."""
    if is_tensor(value):
        return value
    if type(copied) in (list, tuple) and isinstance(value, (list, tuple)):
        return type(copied)(map(_with_gradients, value, copied))
    if type(copied) is dict and type(value) is dict:
        return {k: _with_gradients(v, c) for (k, c), v in zip(copied.items(), value.values())}
    return copied


_bridges = {}


def _bridge(torch):
    """The autograd function through which gradients pass over the border."""
    if "it" in _bridges:
        return _bridges["it"]

    class Bridge(torch.autograd.Function):
        @staticmethod
        def forward(context, near, message, buffers, *leaves):
            value, context.token = near.request(message, buffers)
            context.near, context.count = near, len(leaves)
            return value

        @staticmethod
        def backward(context, *gradients):
            if context.token is None:
                return (None,) * (3 + context.count)
            coder = Coder(context.near)
            sent = coder.encode([g.detach() for g in gradients if g is not None])
            found, _ = context.near.request(["grad", context.token, sent], coder.buffers)
            return None, None, None, *found

    _bridges["it"] = Bridge
    return Bridge


def near_border(sock, namespace, failures):
    """The learner's end of a border over these names."""
    here = Here(namespace, limited=False)
    here.failures = failures
    return Near(sock, here)
