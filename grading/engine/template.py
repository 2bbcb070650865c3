"""The warm template process, and what becomes of its forks: keepers with the processes they watch.

    worker --(control socket)--> template --fork--> keeper --fork--> learner's process, or examiner
       |                                              |                 |
       +---------------- (control) -------------------+                 |
       +---------------- (channel) -------------------+                 |
       +---------------- (work) ----------------------------------------+

The template imports the heavy libraries and waits for sockets on its control socket. For each it
forks a keeper, which makes a sandbox and waits on its own control socket for the sockets of a process.
It forks the process into the sandbox, watches its limits, and ends it when the channel closes. When
nothing of it is left the next process may have the sandbox, made as empty as it was; else sandbox and
keeper end with it. A process waits on its own socket for the files and the role it is to have: so the
next one is made while the one before is at work. Neither template nor keeper ever sees a check or a
submission, so no fork can find another's in its memory.
"""

import base64
import contextlib
import ctypes
import gc
import importlib
import importlib.util
import json
import os
import select
import signal
import socket
import struct
import sys
import time
import traceback
from pathlib import Path

from grading.engine import absent, learner, sandbox, syscalls

# What a learner's process would otherwise import between its start and the end of its first figure.
LATE = """IPython.core.completer IPython.core.debugger IPython.core.magics IPython.core.oinspect
    IPython.core.pylabtools IPython.utils.wildcard comm numpy.testing""".split()
DRAWING = """PIL.BmpImagePlugin PIL.GifImagePlugin PIL.JpegImagePlugin PIL.PpmImagePlugin PIL.PngImagePlugin
    matplotlib.backends.backend_agg matplotlib_inline.backend_inline""".split()
SOCKETS = 3  # of a process: the worker's channel to the keeper, the examiner's, and its own
TICK = 0.05  # seconds between two looks at the limits


def main(settings):
    """Import everything once, then fork a keeper for each socket that arrives.

    Parameters
    ----------
    settings : dict of `control` (file descriptor), `preload` (names of modules) and `hidden` (modules that are to
        be out of reach), beside `path` and `env`, which are in force already.
    """
    control = socket.socket(fileno=settings["control"])
    absent.hide(settings["hidden"])
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    shell = learner.make_shell()
    warm_up(settings["preload"], settings["hidden"])
    # Named here, once: to look through sys.modules would give a fork a copy of each page that a name lies on.
    away = [name for name in sys.modules if name.partition(".")[0] == "grading"]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers leave no zombies
    while True:
        sockets = receive_sockets(control)
        if not sockets:
            return
        if os.fork() == 0:
            control.close()
            try:
                keep(*sockets, shell, away, settings["hidden"])
            finally:
                os._exit(0)
        for each in sockets:
            each.close()


def warm_up(preload, hidden):
    """Import what processes need, as far as that can be without what is hidden; leave garbage collection no work."""
    names = [*preload, "grading.engine.examiner", *LATE]
    if any(name.partition(".")[0] == "matplotlib" for name in preload):
        names += DRAWING
    for name in names:
        if importlib.util.find_spec(name.partition(".")[0]):
            try:
                importlib.import_module(name)
            except Exception:  # it needs what is hidden: whoever imports it in a cell meets the error there
                if not hidden:
                    raise
    syscalls.compiled()
    gc.collect()
    gc.freeze()
    use_large_pages()


def use_large_pages():
    """Put memory into pages of 2 MB, where Linux can (6.1 on): a fork copies tables of pages, and 5 times as fast."""
    size, collapse = 2 * sandbox.MB, 25
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, rights, _, _, file, *name = line.split()
        if rights.startswith("rw") and file == "0" and name in ([], ["[heap]"]):
            start, end = (int(number, 16) for number in span.split("-"))
            for place in range(-(-start // size) * size, end - size + 1, size):
                sandbox.libc.madvise(ctypes.c_void_p(place), ctypes.c_size_t(size), collapse)


def keep(control, shell, away, hidden):
    """Keep one process after another: shut it in, let it wait until it has something to do, watch it, report."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()  # out of the processes' reach, and with a share of the processors of its own
    settings, box, trouble = receive(control), None, ""
    try:
        if settings["sandboxed"]:
            box = sandbox.Box(settings["read_only"], settings["limits"], [path for name in hidden
                                                                          for path in absent.places(name)])
            box.enter()
    except OSError as error:
        trouble = f"could not be shut in: {error}"
    again = True
    while again and (sockets := receive_sockets(control)):
        channel, second, work = sockets
        channel.sendall(b"+")  # so the worker can tell whether template or keeper failed
        if trouble:
            channel.sendall(json.dumps(trouble).encode())
            return
        child = os.fork()
        if child == 0:
            try:
                control.close()
                become(settings, work, shell, away, box)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            finally:
                os._exit(0)
        work.close()
        if channel.recv(1):  # from here on its time counts
            cause, again = watch(channel, second, child, box)
            channel.sendall(json.dumps(cause).encode())
        else:
            _, again = finish(child, box)
        channel.close()
        second.close()
        if again:
            control.sendall(b"+")
    if again and box:
        box.end()


def receive(sock):
    """What `grading.engine.processes` sends in one piece: a length, then JSON."""
    (size,) = struct.unpack("!Q", sock.recv(8, socket.MSG_WAITALL))
    return json.loads(sock.recv(size, socket.MSG_WAITALL))


def receive_sockets(control):
    """The next sockets that a worker sends; none when it has closed the way to it."""
    with contextlib.suppress(ConnectionResetError):
        return [socket.socket(fileno=number) for number in socket.recv_fds(control, 1, SOCKETS)[1]]
    return []


def watch(channel, second, child, box):
    """Wait for the end of a process or bring it about; return its cause in words, and what `finish` says of its box."""
    started = time.monotonic()
    end = os.pidfd_open(child)
    channels, cause = [channel, second], None
    while cause is None:
        ready, _, _ = select.select([*channels, end], [], [], TICK)
        for asked in set(ready) & set(channels):
            word = asked.recv(1)
            if word == b"i":
                send(child, signal.SIGINT)
            elif word == b"c":
                asked.sendall(struct.pack("!d", box.cpu_seconds() if box else cpu_seconds(child)))
            elif word == b"k":
                cause = "did not stop when its time was up"
            elif asked is channel:
                cause = ""
            else:
                channels.remove(asked)
        if cause is None and end in ready:
            break
        if cause is None and box and (limit := box.excess(time.monotonic() - started)):
            cause = sandbox.sentence(box.limits, limit)
    code, again = finish(child, box)
    if cause is None:
        name = next((known.name for known in signal.Signals if known == -code), -code)
        cause = (f"was ended by signal {name}" if code < 0
                 else f"ended its own process with exit code {code}")
    return cause, again


def finish(child, box):
    """End a process and all it started; return its exit code, and whether its box can be used again."""
    os.kill(child, signal.SIGKILL) if box else send(child, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    again = box is not None and box.renew()
    if box and not again:
        box.end()
    return code, again


def cpu_seconds(process):
    """CPU seconds of a process that runs without a sandbox."""
    try:
        stat = Path("/proc", str(process), "stat").read_bytes()
        return sum(map(int, stat.rpartition(b")")[2].split()[11:15])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return 0.0


def send(child, signum):
    """Send a signal to a process and its children."""
    try:
        os.killpg(child, signum)
    except ProcessLookupError:
        os.kill(child, signum)  # it has only just begun


def become(settings, work, shell, away, box):
    """Turn this process into a learner's process or an examiner, as soon as it is told which.

    Parameters
    ----------
    settings : dict as `grading.engine.processes.Process` makes it.
    work : socket to the worker.
    shell : the template's shell.
    away : list of the modules that a learner is not to find.
    box : the sandbox this process is in, or None.
    """
    os.setsid()
    sandbox.close_inherited([work.fileno()])
    os.chdir("/")
    if box:
        sandbox.confine(box, settings["processors"])
    renew_random_state()
    request = receive(work)
    if request["role"] == "examiner":
        from grading.engine import examiner
        examiner.run(work)
        return
    home, place = sandbox.HOME, Path(sandbox.WORK)
    if not box:
        home, place = f"{request['folder']}/home", Path(request["folder"], "work")
    learner.make_room({name: base64.b64decode(data) for name, data in request["files"].items()}, home, place)
    sys.argv = ["ipykernel_launcher.py"]
    sys.path.append("")  # last, so that a submission's files shadow no library
    learner.run(work, shell, place, away)


def renew_random_state():
    """Seed from the system's entropy what a cold process would; Python's own `random` does so itself."""
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    if "torch" in sys.modules and hasattr(sys.modules["torch"], "default_generator"):
        sys.modules["torch"].default_generator.seed()
