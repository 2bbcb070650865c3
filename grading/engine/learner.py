"""The learner's process: runs the cells that it is sent, and answers the examiner over the border.

It shows what a Jupyter kernel shows, by ipykernel's own shell, publisher and display hook; only
what they send goes over one socket as frames of `grading.engine.border`, without a protocol
around it. Worker and learner's process say to each other:

    ["run", source, cell id, given]  ->  outputs, one a frame, then ["done"]
    ["examine"] and a socket         ->  (the border is served until it is closed)  ["done"]
"""

import asyncio
import builtins
import gc
import getpass
import io
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path

from ipykernel.compiler import XCachingCompiler
from ipykernel.displayhook import ZMQShellDisplayHook
from ipykernel.zmqshell import ZMQDisplayPublisher, ZMQInteractiveShell
from IPython.core.error import StdinNotImplementedError
from jupyter_client.session import Session
from traitlets.config import Config

from grading.engine import absent, border

FRAMES = 20  # of an endless recursion that are shown
STREAM_BYTES = 8192  # of printed text that are sent at once
STREAM_SECONDS = 0.2


class Wire(Session):
    """A session that sends what the shell publishes as frames, or nowhere while a check runs."""

    sock, muted, widget = None, False, False

    def send(self, stream, msg_or_type, content=None, *_, **__):
        """Send one message of the shell's."""
        kind = msg_or_type
        if isinstance(msg_or_type, dict):
            kind, content = msg_or_type["header"]["msg_type"], msg_or_type["content"]
        if self.sock is None or self.muted or self.widget:
            return
        flush_streams()
        border.send(self.sock, [kind, content])


class Stream(io.TextIOBase):
    """sys.stdout or sys.stderr of the learner's; a cell cannot close it for the others."""

    encoding, errors = "utf-8", "replace"

    def __init__(self, wire, name, number):
        self.wire, self.name, self.number = wire, name, number
        self.text, self.size, self.sent = [], 0, 0.0

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self.text.append(text)
        self.size += len(text)
        if self.size > STREAM_BYTES or time.monotonic() - self.sent > STREAM_SECONDS:
            self.flush()
        return len(text)

    def flush(self):
        text, self.text, self.size = "".join(self.text), [], 0
        self.sent = time.monotonic()
        wire = self.wire
        if text and wire.sock is not None and not (wire.muted or wire.widget):
            border.send(wire.sock, ["stream", {"name": self.name, "text": text.encode("utf-8", "replace").decode()}])

    def close(self):
        """Stay open: later cells print, too."""

    def writable(self):
        return True

    def fileno(self):
        return self.number


class Shell(ZMQInteractiveShell):
    """IPython's shell as a kernel has it, without a kernel around it."""

    def ask_exit(self):
        """Go on: the cells that come next are the learner's answers."""

    def _showtraceback(self, etype, evalue, stb):
        try:
            text = str(evalue)
        except Exception:  # a __str__ of the learner's
            text = ""
        self.displayhook.session.send(None, "error", {"ename": str(etype.__name__), "evalue": text,
                                                      "traceback": [str(line) for line in stb]})
        self._last_traceback = stb

    def enable_gui(self, gui=None):
        """No window here, and nothing to do for one."""

    def enable_matplotlib(self, gui=None):
        """Take the inline backend, whatever a learner's own screen would allow."""
        return super().enable_matplotlib(None if gui is None else "inline")


def make_shell():
    """The shell of a learner's process, made once in the template; each fork has its own copy."""
    place = tempfile.mkdtemp()
    try:
        wire = Wire()
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.cache_size = 100  # results kept in Out
        shell = Shell.instance(config=config, ipython_dir=place, compiler_class=XCachingCompiler,
                               displayhook_class=ZMQShellDisplayHook, display_pub_class=ZMQDisplayPublisher)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    shell.displayhook.session = shell.display_pub.session = wire
    shell.set_custom_exc((RecursionError,), show_first_frames)
    mute_widgets(wire)
    shell.transform_cell("f(1) + 1\n")  # what the first cell would compile for itself
    shell.run_cell("pass")
    return shell


def show_first_frames(shell, kind, error, trace, tb_offset=None):
    """Show an endless recursion by its first frames: all of them would take IPython many seconds."""
    last = trace
    for _ in range(FRAMES):
        last = last.tb_next or last
    last.tb_next = None
    shell.showtraceback((kind, error, trace), tb_offset=tb_offset)


def mute_widgets(wire):
    """Let widgets draw nothing: what an Output widget catches goes nowhere, as on a page without one."""
    import comm
    from comm.base_comm import BaseComm

    class Kernel:
        def get_parent(self, *_):
            """Return what an Output widget looks for, so that it says when it catches."""
            return {"header": {"msg_id": "caught"}}

    class Comm(BaseComm):
        kernel = Kernel()

        def publish_msg(self, msg_type, data=None, **_):
            state = (data or {}).get("state")
            if isinstance(state, dict) and "msg_id" in state:
                for stream in (sys.stdout, sys.stderr):
                    stream.flush()
                wire.widget = bool(state["msg_id"])

    comm.create_comm = Comm


def use_windows_as_inline():
    """Let matplotlib choose the inline backend where a cell asks for one that needs a window."""
    matplotlib, pyplot = sys.modules.get("matplotlib"), sys.modules.get("matplotlib.pyplot")

    def inline_for_windows(switch):
        def switch_here(backend, **how):
            wanted = str(backend).lower()
            drawn = ("agg", "svg", "pdf", "ps", "cairo", "pgf", "template")
            return switch(backend if wanted in drawn or "inline" in wanted
                          else "module://matplotlib_inline.backend_inline", **how)
        return switch_here

    if matplotlib:
        matplotlib.use = inline_for_windows(matplotlib.use)
    if pyplot:
        pyplot.switch_backend = inline_for_windows(pyplot.switch_backend)


def refuse_input(*_, **__):
    """Stand for input() and getpass(): nobody is there to type."""
    raise StdinNotImplementedError("input() was called, but nobody is there to type when this is graded")


def run(sock, shell, work, away):
    """Do what the worker asks until it closes the socket.

    Parameters
    ----------
    sock : socket
    shell : Shell
    work : pathlib.Path
        The working folder.
    away : list of str
        Modules to put out of the learner's way.
    """
    wire = shell.displayhook.session
    wire.sock = sock
    sys.stdout, sys.stderr = Stream(wire, "stdout", 1), Stream(wire, "stderr", 2)
    builtins.input = getpass.getpass = refuse_input
    use_windows_as_inline()
    if here := sys.modules.get("exercises.check.here"):  # imported before there was a shell to watch
        here.watch_cells(shell, here.HERE)
    away = {name: sys.modules.pop(name) for name in away}  # kept, for to take a module apart takes time
    signal.signal(signal.SIGINT, signal.default_int_handler)
    catch_below_python()
    os.chdir(work)
    loop = asyncio.new_event_loop()  # not asyncio.run, which would take over SIGINT
    asyncio.set_event_loop(loop)
    loop.run_until_complete(_serve(sock, shell, wire))


async def _serve(sock, shell, wire):
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        message, descriptors = _next(sock)
        if message is None:
            return
        signal.signal(signal.SIGINT, handler)
        try:
            if message[0] == "run":
                await _run_cell(shell, *message[1:3])
                flush_streams()
            else:
                _examine(descriptors[0], shell, wire)
            await asyncio.sleep(0)  # tasks that a cell left behind go on
        except border.Ended:
            return
        except BaseException:  # where memory or threads are used up, IPython fails as well
            gc.collect()
        finally:  # an interrupt that comes from now on is late for its cell
            handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
        border.send(sock, ["done"])


def _next(sock):
    """The next message and the descriptors that came with it; None at the end."""
    head, descriptors, _, _ = socket.recv_fds(sock, border.HEADER.size, 1)
    if not head:
        return None, []
    size, _ = border.HEADER.unpack(head + bytes(border._read(sock, border.HEADER.size - len(head))))
    return border.json.loads(border._read(sock, size))[0], descriptors


def flush_streams():
    """Send what was printed, by Python and below it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, Stream):
            stream.flush()
    text = below_python()
    if text and isinstance(sys.stdout, Stream):
        sys.stdout.write(text)
        sys.stdout.flush()


def catch_below_python():
    """Let what is written below Python (by programs, by compiled code) go to a file that holds little."""
    nothing = os.open("/dev/null", os.O_RDONLY)
    file = os.open("/tmp", os.O_TMPFILE | os.O_RDWR | os.O_APPEND)
    for number, target in ((0, nothing), (1, file), (2, file)):
        os.dup2(target, number)
    os.close(nothing)
    os.close(file)


def below_python():
    """What was written below Python since the last time, as text."""
    try:
        data = os.pread(1, 1_000_000, 0)
        os.ftruncate(1, 0)
    except OSError:  # the learner closed it
        return ""
    return data.decode("utf-8", "replace")


async def _run_cell(shell, source, cell_id):
    """Run a cell as ipykernel does: in the running event loop, awaiting where the cell awaits."""
    trouble = None
    try:
        transformed = shell.transform_cell(source)
    except Exception:  # the shell shows it when the cell runs
        transformed, trouble = source, sys.exc_info()
    if shell.should_run_async(source, transformed_cell=transformed, preprocessing_exc_tuple=trouble):
        await shell.run_cell_async(source, store_history=True, transformed_cell=transformed,
                                   preprocessing_exc_tuple=trouble, cell_id=cell_id)
        shell.events.trigger("post_execute")
        shell.events.trigger("post_run_cell", shell.last_execution_result)
    else:
        shell.run_cell(source, store_history=True, cell_id=cell_id)


def _examine(descriptor, shell, wire):
    from exercises.check.here import HERE
    with socket.socket(fileno=descriptor) as sock:
        wire.muted = absent.Absent.examined = True
        try:
            border.near_border(sock, shell.user_ns, HERE.failures).serve()
        finally:
            for stream in (sys.stdout, sys.stderr):
                if isinstance(stream, Stream):
                    stream.text, stream.size = [], 0
            below_python()
            wire.muted = absent.Absent.examined = False


def make_room(files, home, work):
    """Make the working folder with a notebook's files, and a home beside it."""
    os.environ.update(HOME=str(home), TMPDIR="/tmp", USER="student", LOGNAME="student")
    Path(home).mkdir(exist_ok=True)
    work.mkdir(exist_ok=True)
    for name, content in files.items():
        path = work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
