"""The warm template process, and what becomes of its forks: a keeper and a kernel for each notebook.

    grading process --(control socket)--> template --fork--> keeper --fork--> kernel
          |                                                    |
          +------------------- (channel) ---------------------+

The template imports the heavy libraries and waits for sockets on its control socket. For each set
it forks a keeper, which reads from its own channel what to run, makes the sandbox, forks the
kernel into it, watches its limits, and ends it when the channel closes. The template itself never
sees a connection key or a submission, so no fork can find another's in its memory.

Run as `python -P -m grading.engine.template` with JSON on standard input: `control` (file descriptor),
`path` (sys.path for the kernels), `preload` (names of modules), `env` (the kernels' environment).
"""

import base64
import gc
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

from ipykernel.kernelapp import IPKernelApp

from grading.engine import sandbox

# What a kernel would otherwise import between its start and the end of its first figure.
LATE = """IPython.core.completer IPython.core.completerlib IPython.core.debugger IPython.core.magics
    IPython.core.oinspect IPython.core.pylabtools IPython.extensions.storemagic
    IPython.utils.wildcard PIL.BmpImagePlugin PIL.GifImagePlugin PIL.JpegImagePlugin
    PIL.PpmImagePlugin comm faulthandler ipykernel.debugger jedi matplotlib.backends.backend_agg
    matplotlib_inline.backend_inline numpy.testing pdb sqlite3 tornado.platform.asyncio""".split()
PORTS = ("shell_port", "iopub_port", "stdin_port", "control_port")
TICK = 0.05  # seconds between two looks at the limits
FRAMES = 20  # of an endless recursion that are shown


def main():
    """Import everything once, then fork a keeper for each set of sockets that arrives."""
    settings = json.load(sys.stdin)
    sys.path[:] = settings["path"]
    os.environ.clear()
    os.environ.update(settings["env"])
    control = socket.socket(fileno=settings["control"])
    warm_up(settings["preload"])
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers leave no zombies
    while True:
        word, descriptors, _, _ = socket.recv_fds(control, 1, 1 + len(PORTS))
        if not word:
            return
        if os.fork() == 0:
            control.close()
            try:
                keep(socket.socket(fileno=descriptors[0]), descriptors[1:])
            finally:
                os._exit(0)
        for descriptor in descriptors:
            os.close(descriptor)


def warm_up(preload):
    """Import what kernels need, and leave nothing that a garbage collection would copy."""
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    os.environ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1"  # or the debugger warns on the terminal
    for name in preload:
        importlib.import_module(name)
    for name in LATE:
        if importlib.util.find_spec(name.partition(".")[0]):
            importlib.import_module(name)
    del os.environ["PYDEVD_DISABLE_FILE_VALIDATION"]
    gc.collect()
    gc.freeze()


def keep(channel, listeners):
    """Run one kernel: read the request, shut the kernel in, watch it, report how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()  # out of the kernel's reach, and with a share of the processors of its own
    (size,) = struct.unpack("!Q", channel.recv(8, socket.MSG_WAITALL))
    request = json.loads(channel.recv(size, socket.MSG_WAITALL))
    channel.sendall(b"+")  # told apart by the manager: whether template or keeper failed
    box = None
    try:
        if request["sandboxed"]:
            box = sandbox.Box(request["read_only"], request["limits"])
            box.enter()
    except OSError as error:
        channel.sendall(json.dumps(f"could not be shut in: {error}").encode())
        os._exit(1)
    kernel = os.fork()
    if kernel == 0:
        try:
            become_kernel(request, listeners, box)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    cause = watch(channel, kernel, box)
    channel.sendall(json.dumps(cause).encode())


def watch(channel, kernel, box):
    """Wait for the end of a kernel or bring it about; return its cause in words."""
    started = time.monotonic()
    end = os.pidfd_open(kernel)
    cause = None
    while cause is None:
        ready, _, _ = select.select([channel, end], [], [], TICK)
        if channel in ready:
            if channel.recv(1) != b"i":
                cause = ""
            else:
                send(kernel, signal.SIGINT)
        elif end in ready:
            break
        elif box and (limit := box.excess(time.monotonic() - started)):
            cause = sandbox.sentence(box.limits, limit)
    box.kill() if box else send(kernel, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(kernel, 0)[1])
    if box:
        box.holder.wait()
    if cause is None:
        name = next((known.name for known in signal.Signals if known == -code), -code)
        cause = (f"was ended by signal {name}" if code < 0
                 else f"ended its own kernel with exit code {code}")
    return cause


def send(kernel, signum):
    """Send a signal to the kernel and its children."""
    try:
        os.killpg(kernel, signum)
    except ProcessLookupError:
        os.kill(kernel, signum)  # it has only just begun


def become_kernel(request, listeners, box):
    """Turn this process into an ordinary IPython kernel that never returns.

    Parameters
    ----------
    request : dict as `grading.engine.kernels.WarmProvisioner` makes it.
    listeners : descriptors of listening sockets, one for each of PORTS.
    box : the sandbox this process is in, or None.
    """
    os.setsid()
    sandbox.close_inherited(listeners)
    os.chdir("/")
    if box:
        sandbox.confine(box.limits, box.root, request["processors"])
        work = Path(sandbox.WORK)
        os.environ.update(HOME=sandbox.HOME, TMPDIR="/tmp", USER="student", LOGNAME="student")
        Path(sandbox.HOME).mkdir()
        work.mkdir()
    else:
        work = Path(request["folder"])
    for name, content in request["files"].items():
        path = work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(content))
    sys.argv = ["ipykernel_launcher.py"]
    sys.path.append("")  # last, so that a submission's files shadow no library
    for name in [name for name in sys.modules if name.partition(".")[0] == "grading"]:
        del sys.modules[name]
    sys.modules.pop("matplotlib_inline.backend_inline", None)  # it finds its shell when imported
    renew_random_state()
    app = ForkedKernelApp.instance(
        connection=request["connection"], listeners=dict(zip(PORTS, listeners)), ignore_cwd=True
    )
    app.initialize(request["arguments"])
    app.shell.set_custom_exc((RecursionError,), show_first_frames)
    os.chdir(work)  # not before: IPython would run a configuration file that lies there
    app.start()


def show_first_frames(shell, kind, error, trace, tb_offset=None):
    """Show an endless recursion by its first frames: all of them would take IPython many seconds."""
    last = trace
    for _ in range(FRAMES):
        last = last.tb_next or last
    last.tb_next = None
    shell.showtraceback((kind, error, trace), tb_offset=tb_offset)


def renew_random_state():
    """Seed from the system's entropy what a cold kernel would; Python's own `random` does so itself."""
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    if "torch" in sys.modules:
        sys.modules["torch"].default_generator.seed()


class ForkedKernelApp(IPKernelApp):
    """An IPython kernel that takes its connection from its parent, not from a file."""

    def __init__(self, connection, listeners, **kwargs):
        super().__init__(**kwargs)
        self.connection, self.listeners = connection, list(listeners.values())

    def init_connection_file(self):
        self.load_connection_info(self.connection)

    def write_connection_file(self, **kwargs):
        """Nothing to write."""

    def init_heartbeat(self):
        """No heartbeat: the keeper tells when a kernel is dead."""

    def _try_bind_socket(self, s, port):
        s.use_fd = self.listeners[port - 1]
        s.bind(f"ipc://{self.ip}-{port}")
        if port == 1:
            s.bind("inproc://shell")  # for the debugger, which connects to the last address
        return port


if __name__ == "__main__":
    main()
