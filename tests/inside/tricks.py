"""Tricks in the cell of `double`, each beside wrong answers to every exercise of the tiny course.

A cell headed ``# %% name`` is one trick; the first cell comes before each of them. Where a trick
defines no `double`, ``def double(x): return 0`` follows.
"""
# %% prelude
import builtins, ctypes, functools, gc, json, os, signal, socket, struct, sys, threading, time, types, warnings
import numpy as np
from IPython import get_ipython
from exercises import check
shell = get_ipython()


def ends():
    "The descriptors of this process's sockets."
    found = []
    for n in os.listdir("/proc/self/fd"):
        try:
            if os.readlink(f"/proc/self/fd/{n}").startswith("socket:"):
                found.append(int(n))
        except OSError:
            pass
    return found


def frame(message, *buffers, sizes=None):
    "A frame as the engine sends them."
    text = json.dumps([message, [len(b) for b in buffers] if sizes is None else sizes]).encode()
    return struct.pack("!II", len(text), len(buffers) if sizes is None else len(sizes)) + text + b"".join(buffers)


def say(data):
    "Write into every socket of this process; what would fill one, to the examiner only."
    for n in ends()[-1:] if len(data) > 10_000 else ends():
        try:
            os.write(n, data)
        except OSError:
            pass


class Equal:
    "Equals everything."
    __eq__ = __le__ = __ge__ = __lt__ = __gt__ = __contains__ = __bool__ = __instancecheck__ = lambda *_: True
    __ne__ = lambda *_: False
    __sub__ = __rsub__ = __abs__ = __add__ = __mul__ = __rmul__ = __float__ = __array__ = lambda s, *a, **k: s
    __hash__ = lambda s: 0
    __len__ = __index__ = __int__ = lambda s: 1
    shape, size, ndim, dtype, imag, real = (), 1, 0, np.dtype(float), 0, 0


# %% input_transformer
shell.input_transformers_cleanup.append(lambda lines: ["pass\n"] if any("check." in s for s in lines) else lines)
# %% input_transformer_post
shell.input_transformers_post.append(lambda lines: ["pass\n"] if any("check." in s for s in lines) else lines)
# %% token_transformers
shell.input_transformer_manager.token_transformers.clear()
shell.input_transformer_manager.transform_cell = lambda cell: "pass\n" if "check." in cell else cell
# %% syntax_transformer
import ast
class Drop(ast.NodeTransformer):
    def visit_Module(self, node):
        if "check." in ast.unparse(node):
            node.body = []
        return node
shell.ast_transformers.append(Drop())
# %% syntax_assertions
import ast
class Pass(ast.NodeTransformer):
    def visit_Expr(self, node):
        return node if "check" not in ast.unparse(node) else ast.Pass()
shell.ast_transformers.append(Pass())
# %% builtins_compile
real = builtins.compile
builtins.compile = lambda source, *a, **k: real("pass" if "check." in str(source) else source, *a, **k)
# %% builtins_exec_and_eval
builtins.exec = builtins.eval = lambda *a, **k: None
# %% builtins_import
real = builtins.__import__
def lie(name, *a, **k):
    module = real(name, *a, **k)
    if name.startswith("exercises"):
        module.check = types.SimpleNamespace(**{n: lambda *a, **k: 5 for n in dir(check)})
    return module
builtins.__import__ = lie
# %% module_in_its_place
fake = types.ModuleType("exercises.check")
fake.__getattr__ = lambda name: lambda *a, **k: Equal()
sys.modules["exercises.check"] = sys.modules["exercises"].check = fake
# %% files_beside_the_notebook
for name in ("exercises.py", "numpy.py", "check.py", "sitecustomize.py", "grading.py"):
    open(name, "w").write("def __getattr__(name): return lambda *a, **k: 5\n")
os.makedirs("exercises", exist_ok=True)
open("exercises/check.py", "w").write("function = variable = lambda *a, **k: 5\n")
sys.path.insert(0, "")
# %% patched_equals
check.Answer.equals = check.Answer.between = lambda self, *a, **k: self
check.Answer.number = lambda self: 3.14159265
# %% patched_check_functions
check.function = lambda *a, **k: lambda *a, **k: Equal()
check.choice = check.number = check.that = lambda *a, **k: None
check.score = lambda points, out_of: out_of
# %% patched_messages
import exercises.check.messages as m, exercises.check.answers as a
m.close = a.close = lambda *_, **__: True
# %% patched_check_failed
from exercises.check.messages import CheckFailed
CheckFailed.__init__ = lambda self, *a: (_ for _ in ()).throw(SystemExit(0))
# %% patched_plain
import exercises.check.plain as p, exercises.check.here as h
p.plain = h.plain = lambda value, thing: value
p.same = h.same = lambda *a, **k: True
# %% patched_here_call
import exercises.check.here as h
h.Here.call = lambda self, *a, **k: (True, True, 0.0)
h.Here.look_up = lambda self, name: Equal()
# %% here_returns_nonsense
import exercises.check.here as h
h.Here.call = lambda self, *a, **k: None
# %% here_says_check_passed
import exercises.check.here as h
h.Here.call = lambda self, target, args, *a, **k: (_ for _ in ()).throw(h.CallFailed("ok", "CheckPassed", "passed"))
# %% border_of_the_names
check.names.connect(types.SimpleNamespace(call=lambda *a, **k: (4, True, 0.0), look_up=lambda n: "b"))
# %% patched_numpy
np.isclose = lambda a, *b, **k: np.ones(np.shape(a), bool)
np.allclose = np.array_equal = np.all = lambda *a, **k: True
np.asarray = np.array = lambda *a, **k: Equal()
# %% numpy_array_function
class Sly(np.ndarray):
    def __array_function__(self, *a, **k):
        return True
    def __array_ufunc__(self, *a, **k):
        return np.zeros(())
    __eq__ = __le__ = lambda *_: np.ones((), bool)
def double(x):
    return np.zeros(()).view(Sly)
# %% numpy_error_state
np.seterrcall(lambda *a: None)
np.set_printoptions(formatter={"all": lambda v: "6"})
def double(x):
    return float("nan")
# %% run_cell
shell.run_cell = lambda *a, **k: types.SimpleNamespace(success=True, error_in_exec=None, error_before_exec=None)
# %% run_cell_async
async def nothing(*a, **k):
    return types.SimpleNamespace(success=True, error_in_exec=None, error_before_exec=None, result=5)
shell.run_cell_async = nothing
shell.should_run_async = lambda *a, **k: True
# %% run_code
async def fine(*a, **k):
    return False
shell.run_code = fine
type(shell).run_code = lambda self, *a, **k: fine()
# %% display_hook
shell.displayhook.write_format_data = lambda *a, **k: None
type(shell.displayhook).__call__ = lambda self, result=None: None
sys.displayhook = lambda *a: None
# %% session
session = shell.displayhook.session
real = type(session).send
def send(self, stream, kind, content=None, *a, **k):
    if kind != "error":
        return real(self, stream, kind, content, *a, **k)
type(session).send = send
session.muted = True
# %% session_forges_results
session = shell.displayhook.session
session.send(None, "execute_result", {"data": {"text/plain": "5"}, "metadata": {}, "execution_count": 1})
def double(x):
    session.muted = False
    session.send(None, "execute_result", {"data": {"text/plain": "5"}, "metadata": {}, "execution_count": 1})
    return 0
# %% show_traceback
shell.showtraceback = shell._showtraceback = lambda *a, **k: None
type(shell)._showtraceback = lambda *a, **k: None
shell.set_custom_exc((Exception,), lambda *a, **k: None)
# %% events
def after(result):
    result.error_in_exec = result.error_before_exec = None
    shell.user_ns["_"] = 5
shell.events.register("post_run_cell", after)
shell.events.register("pre_run_cell", lambda info: setattr(info, "raw_cell", "5"))
# %% formatter
formats = shell.display_formatter.formatters["text/plain"]
formats.for_type(float, lambda *a: a[1].text("5"))
formats.for_type(int, lambda *a: a[1].text("5"))
shell.display_formatter.format = lambda *a, **k: ({"text/plain": "5"}, {})
# %% precision
shell.run_line_magic("precision", "0")
guess_precision = shell.run_line_magic("precision", "%.0f")
# %% namespace_that_lies
class Names(dict):
    def __getitem__(self, name):
        return Equal() if name in ("double", "guess", "letter") else super().__getitem__(name)
shell.user_ns = Names(shell.user_ns)
# %% names_that_hide_the_checks
abs = max = min = len = float = isinstance = lambda *a: True
range = list = lambda *a: []
np = Equal()
check = Equal()
__builtins__ = {"abs": abs}
__name__ = "exercises.check"
# %% class_that_is_a_number
class Number(float):
    __eq__ = __le__ = __lt__ = lambda *_: True
    __sub__ = __rsub__ = __abs__ = lambda *_: 0.0
    __float__ = lambda s: s
def double(x):
    return Number(0)
# %% equals_everything
def double(x):
    return Equal()
# %% text_that_is_any_letter
class Letter(str):
    __eq__ = lambda *_: True
    __hash__ = str.__hash__
    strip = lower = lambda s: s
    __ne__ = lambda *_: False
def double(x):
    return Letter("b")
# %% metaclass
class Meta(type):
    __instancecheck__ = __subclasscheck__ = __eq__ = lambda *_: True
    __hash__ = type.__hash__
    __class__ = float
class Answer(metaclass=Meta):
    __class__ = float
def double(x):
    return Answer
# %% forged_class
class Forged:
    __class__ = property(lambda self: np.ndarray)
    dtype, nbytes, shape = np.dtype(float), 8, ()
def double(x):
    return Forged()
# %% deleted_when_called
class Late:
    def __del__(self):
        check.Answer.equals = lambda self, *a, **k: self
        say(frame(["ok", True, True, 0.0]))
def double(x):
    Late()
    return 0
# %% trace
def watch(tracing, event, value):
    for name in ("ok", "error", "expected", "actual", "value"):
        if name in tracing.f_locals:
            tracing.f_locals[name] = True
    return watch
def double(x):
    sys.settrace(watch)
    threading.settrace(watch)
    return 0
# %% profile
def watch(tracing, event, value):
    if event == "return" and tracing.f_code.co_name in ("call", "look_up", "_do"):
        tracing.f_locals["value"] = Equal()
sys.setprofile(watch)
# %% audit
def hear(event, args):
    if event == "compile" and "check." in str(args):
        raise SystemExit(0)
sys.addaudithook(hear)
# %% garbage_collector
def collected(phase, info):
    for found in gc.get_objects():
        if type(found).__name__ == "CallFailed":
            found.kind = "ok"
gc.callbacks.append(collected)
def double(x):
    gc.collect()
    return 0
# %% classes_found_by_gc
for found in gc.get_objects():
    if isinstance(found, type) and found.__name__ in ("Answer", "Near", "Here", "Coder", "Function", "Far"):
        for name in ("equals", "call", "encode", "_reply", "array", "number"):
            if hasattr(found, name):
                setattr(found, name, lambda self, *a, **k: 4)
# %% near_replies_for_itself
def double(x):
    for found in gc.get_objects():
        if type(found).__name__ == "Near":
            type(found)._reply = lambda self, message, buffers: self.sock.sendall(frame(["ok", 0, True, 0.0]))
    return 0
# %% signal
signal.signal(signal.SIGALRM, lambda *a: say(frame(["ok", True, True, 0.0])))
def double(x):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(0.05)
    return 0
# %% interrupts_ignored
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))
# %% exception_hooks
sys.excepthook = threading.excepthook = sys.unraisablehook = lambda *a: None
class Quiet(Exception):
    __str__ = lambda self: (_ for _ in ()).throw(SystemExit(0))
def double(x):
    raise Quiet
# %% ctypes_number
result = 0.5
def change():
    for n in range(100_000):
        ctypes.c_double.from_address(id(result) + 16).value = n / 2
def double(x):
    threading.Thread(target=change, daemon=True).start()
    return result
# %% ctypes_type
def double(x):
    wrong = Equal()
    ctypes.c_void_p.from_address(id(wrong) + 8).value = id(object)
    return wrong
# %% ctypes_code
def double(x):
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threading.main_thread().ident),
                                               ctypes.py_object(SystemExit))
    return 0
# %% bytecode
import exercises.check.here as h
def always(self, target, args, kwargs, seconds=20, without=(), megabytes=None, no_grad=False):
    return True, True, 0.0
h.Here.call.__code__ = always.__code__
# %% frames
def double(x):
    at = sys._getframe()
    while at:
        for name in ("value", "kept", "answer", "message", "expected"):
            if name in at.f_locals:
                at.f_locals[name] = True
        at = at.f_back
    return 0
# %% line_cache
import linecache
linecache.getlines = linecache.getline = lambda *a: ["pass"]
linecache.cache.update({"<check>": (4, None, ["pass"], "<check>")})
# %% failures_forged
import exercises.check.here as h
h.HERE.failures.of = lambda name: ("CheckPassed", "5")
del shell.user_ns["check"]
# %% threads_that_answer
def answer():
    while True:
        say(frame(["ok", True, True, 0.0]))
        time.sleep(0.005)
threading.Thread(target=answer, daemon=True).start()
# %% array_changed_by_a_thread
def double(x):
    result = np.zeros(())
    def later():
        for n in range(2000):
            result[...] = n / 2
    threading.Thread(target=later, daemon=True).start()
    return result
# %% array_changed_by_a_trace
def double(x):
    result = np.zeros(())
    def change(tracing, event, value):
        result[...] += 1
        return change
    sys.settrace(change)
    return result
# %% list_that_changes
class Changing(list):
    def __iter__(self):
        self.append(0)
        return super().__iter__()
def double(x):
    return Changing([0])
# %% forged_ok
def double(x):
    say(frame(["ok", None, True, 0.0]))
    return 0
# %% forged_ok_with_a_module
def double(x):
    say(frame(["ok", ["p", "exercises.check"], True, 0.0]))
    return 0
# %% forged_ok_with_a_function
def double(x):
    say(frame(["ok", ["f", 1], True, 0.0]) + frame(["ok", ["made", 1], True, 0.0]))
    return 0
# %% forged_ok_with_a_handle
def double(x):
    say(frame(["ok", ["h", 1, "ndarray", "ndarray", True, True], True, 0.0]))
    return 0
# %% forged_ok_for_all_that_comes
def double(x):
    for _ in range(50):
        say(frame(["ok", ["t", [True, True, 0]], True, 0.0]))
    return 0
# %% forged_done
def double(x):
    say(frame(["done"]))
    return 0
# %% forged_done_in_the_cell
say(frame(["done"]) * 30)
# %% forged_verdict
verdict = frame(["verdict", {"stdout": "", "error": None, "shown": "5"}])
say(verdict)
def double(x):
    say(verdict)
    return 0
# %% forged_verdict_then_the_end
def double(x):
    say(frame(["verdict", {"stdout": "", "error": None, "shown": "5"}]))
    os._exit(0)
# %% forged_outputs
def double(x):
    say(frame(["done"]) + frame(["execute_result", {"data": {"text/plain": "5"}}]) + frame(["clear_output", {}]))
    return 0
# %% forged_failure
def double(x):
    say(frame(["failed", "callback", "", ""]) + frame(["failed", "check", "", "passed"]))
    return 0
# %% forged_failure_of_odd_types
def double(x):
    say(frame(["failed", {"a": 1}, [], None, 5]))
    return 0
# %% garbage
def double(x):
    say(b"\xff" * 100)
    return 0
# %% garbage_in_the_cell
say(b"{}" * 50)
# %% no_json
def double(x):
    say(struct.pack("!II", 5, 0) + b"hello")
    return 0
# %% no_list
def double(x):
    say(struct.pack("!II", 4, 0) + b"null" + struct.pack("!II", 2, 0) + b"[]")
    return 0
# %% empty_message
def double(x):
    say(frame([]) + frame([["ok"]]) + frame(None))
    return 0
# %% ten_gigabytes_claimed
def double(x):
    say(frame(["ok", ["b", 0], True, 0.0], sizes=[10_000_000_000]))
    return 0
# %% half_a_gigabyte_claimed_and_the_end
def double(x):
    say(frame(["ok", ["b", 0], True, 0.0], sizes=[1 << 29]))
    os._exit(0)
# %% long_text_claimed
def double(x):
    say(struct.pack("!II", 0xffffffff, 0xffffffff))
    return 0
# %% negative_size
def double(x):
    say(frame(["ok", ["b", 0], True, 0.0], sizes=[-5]) + frame(["ok", 0, True, 0.0], sizes=["5", None]))
    return 0
# %% deep_text
def double(x):
    deep = b'[["ok", ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b", true, 0.0], []]"
    say(struct.pack("!II", len(deep), 0) + deep)
    return 0
# %% deep_list
def double(x):
    deep = []
    for _ in range(1_000_000):
        deep = [deep]
    return deep
# %% list_in_itself
def double(x):
    loop = []
    loop.append(loop)
    return loop
# %% odd_array_types
def double(x):
    for dtype in ("O", "V8", "M8[s]", "U4", "f8,f8", "|O8", "", "<f128"):
        say(frame(["ok", ["a", 0, dtype, []], True, 0.0], bytes(8)))
    return np.array([None, Equal()], dtype=object)
# %% odd_array_shapes
def double(x):
    for shape in ([-1], [2**62, 2**62], ["a"], None, [1] * 70, {"a": 1}, [0.5]):
        say(frame(["ok", ["a", 0, "<f8", shape], True, 0.0], bytes(8)))
    return 0
# %% text_where_bytes_are_due
def double(x):
    say(frame(["ok", ["b", "0"], True, 0.0]) + frame(["ok", ["a", "x", "<f8", []], True, 0.0]))
    return 0
# %% numbers_that_are_none
def double(x):
    say(frame(["ok", float("nan"), True, float("nan")]) + frame(["ok", float("inf"), None, "x"]))
    return float("nan")
# %% endless_digits
def double(x):
    text = b'[["ok", ' + b"9" * 1_000_000 + b", true, 0.0], []]"
    say(struct.pack("!II", len(text), 0) + text)
    return 0
# %% infinite
def double(x):
    return np.inf
# %% huge_array
def double(x):
    return np.broadcast_to(np.zeros(1), (10**9,))
# %% many_values
def double(x):
    return [0] * 3_000_000
# %% unhashable_keys
def double(x):
    say(frame(["ok", ["d", [[["l", []], 1]]], True, 0.0]) + frame(["ok", ["s", [["l", []]]], True, 0.0]))
    return 0
# %% stub_kept
kept = []
def quadruple(x):
    kept.append(shell.user_ns["double"])
    return 1
class Later:
    def __float__(self):
        return kept[0](2)
    __array__ = __float__
# %% stub_that_is_the_answer
def quadruple(x):
    return shell.user_ns["double"]
# %% stub_asked_with_objects
def quadruple(x):
    return shell.user_ns["double"](Equal())
# %% stub_patched
def quadruple(x):
    stub = shell.user_ns["double"]
    type(stub).__call__ = lambda self, *a: 5
    stub.number = 99
    return stub.near.request(["back", 1, ["l", [3]], ["d", []], False])
# %% border_in_the_wrong_direction
def quadruple(x):
    near = shell.user_ns["double"].near
    near.request(["call", ["p", "os", "_exit"], ["l", [0]], ["d", []], {}])
# %% call_back_without_end
def quadruple(x):
    def again():
        return shell.user_ns["double"](again)
    return again()
# %% descriptors_swapped
def double(x):
    pair = socket.socketpair()
    for n in ends()[:-2]:
        os.dup2(pair[0].fileno(), n)
    pair[1].sendall(frame(["ok", True, True, 0.0]) * 10)
    return 0
# %% sockets_closed
def double(x):
    for n in ends():
        os.close(n)
# %% forks
def double(x):
    if os.fork() == 0:
        return True
    return 0
# %% forks_and_ends
def double(x):
    if os.fork():
        os._exit(0)
    return 0
# %% exit
def double(x):
    exit()
# %% quit_and_sys_exit
def double(x):
    try:
        quit()
    finally:
        sys.exit(0)
# %% exit_of_the_process
def double(x):
    os._exit(0)
# %% killed
def double(x):
    os.kill(os.getpid(), signal.SIGKILL)
# %% base_exceptions
class Stop(BaseException):
    pass
def double(x):
    raise Stop
# %% generator_exit
def double(x):
    raise GeneratorExit
# %% check_failed_of_its_own
from exercises.check.messages import CheckFailed
def double(x):
    raise CheckFailed("passed")
# %% not_written
def double(x):
    raise NotImplementedError
# %% never_returns_a_value
async def double(x):
    return 0
# %% generator
def double(x):
    yield 0
# %% import_hook
import importlib.abc, importlib.util
class Forger(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self) if name.startswith(("exercises", "grading")) else None
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        module.__path__ = []
        module.__getattr__ = lambda name: lambda *a, **k: True
sys.meta_path.insert(0, Forger())
for name in [name for name in sys.modules if name.startswith(("exercises", "grading"))]:
    del sys.modules[name]
from exercises import check
# %% warnings_hook
def show(*args, **kwargs):
    for n in ends():
        os.write(n, frame(["ok", True, True, 0.0]))
warnings.showwarning = warnings._showwarnmsg = show
def double(x):
    warnings.warn("look")
    return 0
# %% thread_that_steals_requests
def steal():
    while True:
        for n in ends():
            try:
                if os.read(n, 100_000):
                    os.write(n, frame(["ok", True, True, 0.0]))
            except OSError:
                pass
for _ in range(3):
    threading.Thread(target=steal, daemon=True).start()
# %% unknown_call_back
def double(x):
    for number in (-1, 0, 1, 7, 10**9, "double", None, [1]):
        for n in ends():
            os.write(n, frame(["back", number, ["l", [x]], ["d", []]]))
    return 0
