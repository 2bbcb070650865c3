"""Start each notebook's kernel as a sandboxed fork of a warm template process.

Use with nbclient or nbgrader::

    manager = WarmKernelManager(files={"data.csv": b"..."}, memory_mb=1024)
    client = NotebookClient(nb, km=manager, timeout=30)   # or kernel_manager_class=WarmKernelManager
    try:
        client.execute()
    except DeadKernelError:
        print(manager.cause_of_death)                     # 'used more than 1024 MB of memory'
    finally:
        asyncio.run(manager.shutdown_kernel(now=True))    # whoever passes `km` also ends it
    manager.cause_of_death                                # '' after an ordinary end

In nbgrader_config.py the class goes to the execute preprocessor, and each limit is a setting:
`c.WarmKernelManager.memory_mb = 1024`.

- *Files.* `files` (name -> bytes) is all a notebook finds in its working folder. Left at None, the
  regular files in the folder that nbgrader names (`cwd`) are taken, notebooks excepted.
- *Limits.* See `grading.engine.sandbox.Limits`. A limit that ends the kernel is told by `cause_of_death`;
  one that raises an error in the cell is told by
  `sandbox.sentence_for_error(manager.values(), ename, evalue)`.
- *Unprotected.* `sandbox=False`, and nothing else, starts a kernel without sandbox and limits;
  `manager.sandboxed` then is False. Where the sandbox cannot work, starting raises
  `SandboxUnavailable` with one line that says why.
- *Many at once.* All managers in one process share one template (one for each `preload` and
  `threads`), from any number of threads or event loops. Each process has a template of its own,
  which starts with its first kernel and ends with it. `warm_up()` starts it ahead of time.
"""

import asyncio
import atexit
import base64
import contextlib
import functools
import importlib.util
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from queue import Empty

from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import KernelProvisionerBase
from traitlets import Bool, Bytes, Dict, Integer, List, Type, Unicode, default

from grading.engine import sandbox
from grading.engine.sandbox import Limits

PORTS = 4  # shell, iopub, stdin and control, as in `grading.engine.template`
KEPT = ("PATH", "HOME", "LANG", "LANGUAGE", "TZ", "TERM", "COLUMNS")  # and LC_*


class SandboxUnavailable(RuntimeError):
    """The sandbox does not work on this machine; the message says why and what to do."""


class Template:
    """A warm template process, shared by the kernels of this process."""

    running = {}
    lock = threading.Lock()

    def __init__(self, preload, threads):
        control, self.control = socket.socketpair()
        environment = {name: value for name, value in os.environ.items()
                       if name in KEPT or name.startswith("LC_")}
        for library in ("OMP", "OPENBLAS", "MKL"):
            environment[f"{library}_NUM_THREADS"] = str(threads)
        environment["HF_HUB_OFFLINE"] = "1"  # no library should wait for a network that is not there
        settings = {
            "control": control.fileno(), "preload": preload, "env": environment,
            "path": [path or os.getcwd() for path in sys.path],
        }
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "grading.engine.template"],  # kernels can read this line
            env=environment | {"PYTHONPATH": str(Path(__file__).parents[2])}, cwd="/",
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self.errors,
            pass_fds=[control.fileno()], start_new_session=True,
        )
        control.close()
        with self.process.stdin as file, contextlib.suppress(BrokenPipeError):  # it has failed; `poll` will say so
            file.write(json.dumps(settings).encode())

    @classmethod
    def get(cls, preload, threads):
        """Return the template for these settings; a new one if its libraries have changed."""
        key, stamp = (tuple(preload), threads), library_stamp()
        with cls.lock:
            template, old_stamp = cls.running.get(key, (None, None))
            if template and (old_stamp != stamp or template.process.poll() is not None):
                template.close()
                template = None
            if template is None:
                template = cls(preload, threads)
                cls.running[key] = template, stamp
            return template

    def fork(self, descriptors):
        """Have a keeper forked that holds these sockets."""
        with self.lock:
            socket.send_fds(self.control, [b"f"], descriptors)

    def last_error(self):
        """Return the last line that the template wrote to its standard error."""
        if not self.errors.closed:
            text = os.pread(self.errors.fileno(), 2**20, 0)
            self.said = text.decode(errors="replace").strip() or "it gave no reason"
        return self.said.splitlines()[-1]

    def close(self):
        """End the template; kernels that run go on."""
        self.control.close()
        self.process.kill()
        self.process.wait()
        self.last_error()
        self.errors.close()

    @classmethod
    def close_all(cls):
        """End every template of this process."""
        while cls.running:
            cls.running.popitem()[1][0].close()

    @classmethod
    def forget(cls):
        """In a fork of the grading process: leave the templates to the parent."""
        for template, _ in cls.running.values():
            template.control.close()
            template.errors.close()
        cls.running, cls.lock = {}, threading.Lock()


atexit.register(Template.close_all)
os.register_at_fork(after_in_child=Template.forget)


def library_stamp():
    """Return what changes when a library, the environment or `exercises` does."""
    folders = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    files = [path for folder in course_folders() for path in Path(folder).rglob("*.py")]
    return sys.prefix, tuple((str(path), os.stat(path).st_mtime_ns)
                             for path in [*folders, *files] if os.path.exists(path))


@functools.cache
def course_folders():
    """Return the folder of the package `exercises` and `data` beside it, where there are any."""
    found = importlib.util.find_spec("exercises")
    if found is None or not found.submodule_search_locations:
        return []
    package = Path(found.submodule_search_locations[0]).resolve()
    return [str(folder) for folder in (package, package.parent / "data") if folder.is_dir()]


class WarmKernelClient(AsyncKernelClient):
    """A client that is ready as soon as the kernel is, and does without a heartbeat."""

    def start_channels(self, shell=True, iopub=True, stdin=True, hb=False, control=True):
        """Start the channels; the kernel has no heartbeat."""
        super().start_channels(shell=shell, iopub=iopub, stdin=stdin, hb=False, control=control)

    async def wait_for_ready(self, timeout=None):
        """Wait until the kernel answers and its output arrives; RuntimeError if it does not."""
        try:
            await asyncio.wait_for(self._handshake(), timeout)
        except TimeoutError:
            raise RuntimeError(f"Kernel didn't respond in {timeout} seconds") from None

    async def _handshake(self):
        await self._message(self.get_iopub_msg)  # the welcome: output arrives from now on
        request = self.kernel_info()
        reply = await self._message(self.get_shell_msg)
        self._handle_kernel_info_reply(reply)
        while True:
            message = await self._message(self.get_iopub_msg)
            if (message["parent_header"].get("msg_id") == request
                    and message["content"].get("execution_state") == "idle"):
                return

    async def _message(self, get):
        while True:
            try:
                return await get(timeout=0.5)
            except Empty:
                if not await self.parent.is_alive():
                    raise RuntimeError(
                        "Kernel died before it was ready: it " + self.parent.cause_of_death
                    ) from None


class WarmKernelManager(Limits, AsyncKernelManager):
    """Manages one kernel: a fork of a warm template process, in a sandbox."""

    files = Dict(Bytes(), default_value=None, allow_none=True,
                 help="the files in the working folder: name -> content")
    preload = List(
        Unicode(), ["numpy", "scipy", "matplotlib.pyplot", "torch", "exercises"],
        help="modules that the template imports; those that are not installed are passed over",
    ).tag(config=True)
    threads = Integer(1, help="threads of NumPy and torch in one kernel").tag(config=True)
    processors = List(
        Integer(), help="numbers of the processors that the kernel may use; all, where empty"
    ).tag(config=True)
    read_only = List(
        Unicode(),
        help="folders that a notebook may read beside Python: `exercises` and `data` by default",
    ).tag(config=True)
    sandbox = Bool(True, help="whether to shut the kernel in; False is unprotected").tag(config=True)
    interrupt_seconds = Integer(
        5, help="time that an interrupted cell has to stop before its kernel is ended"
    ).tag(config=True)
    client_factory = Type(klass=AsyncKernelClient, default_value=WarmKernelClient)

    cause_of_death = ""
    sandboxed = None

    @default("read_only")
    def _read_only_default(self):
        return course_folders()

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.client_factory = WarmKernelClient
        self.transport = "ipc"
        self.shell_port, self.iopub_port, self.stdin_port, self.control_port, self.hb_port = (
            1, 2, 3, 4, 5)

    def warm_up(self):
        """Start the template now, so that it imports while other work is done."""
        return Template.get([name for name in self.preload if _installed(name)], self.threads)

    async def _async_pre_start_kernel(self, **kw):
        if self.sandbox and sandbox.why_not():
            raise SandboxUnavailable(sandbox.why_not())
        self.sandboxed, self.cause_of_death = self.sandbox, ""
        self.provisioner = WarmProvisioner(
            parent=self, kernel_id=self.kernel_id, kernel_spec=self.kernel_spec
        )
        return await super()._async_pre_start_kernel(**kw)

    def _reconcile_connection_info(self, info):
        """Nothing to reconcile, and no file to write: the kernel had this information from us."""

    async def _async_interrupt_kernel(self):
        """Interrupt the running cell, and end the kernel if that does not stop it."""
        await super()._async_interrupt_kernel()
        if not await self._answers(self.interrupt_seconds):
            await self.provisioner.kill(cause="did not stop when its time was up")

    interrupt_kernel = _async_interrupt_kernel

    async def _answers(self, seconds):
        """Return whether the kernel, within some seconds, is free to answer or dead."""
        shell = self.connect_shell()
        try:
            self.session.send(shell, self.session.msg("kernel_info_request", {}))
            for _ in range(10 * seconds):
                if await shell.poll(100) or not await self.is_alive():
                    return True
            return False
        finally:
            shell.close(linger=0)

    async def _async_shutdown_kernel(self, now=True, restart=False):
        """End the kernel and all it started, at once: a fork has nothing to tidy up."""
        self.shutting_down = True
        if self.has_kernel:
            await self.provisioner.kill()
        await self.cleanup_resources(restart=restart)

    shutdown_kernel = _async_shutdown_kernel


class WarmProvisioner(KernelProvisionerBase):
    """The life of one fork, seen from the grading process: it holds the keeper's channel."""

    channel = None
    folder = None
    running = False
    answer = b""

    @property
    def has_process(self):
        return self.channel is not None

    async def pre_launch(self, extra_arguments=(), **kwargs):
        return {**kwargs, "cmd": list(extra_arguments)}

    async def launch_kernel(self, cmd, cwd=None, **kwargs):
        """Fork a kernel with the IPython arguments `cmd`; `cwd` is where its files come from."""
        manager = self.parent
        files = manager.files
        if files is None:
            files = sandbox.side_files(cwd, manager.disk_mb) if cwd else {}
        sandbox.check_names(files)
        self.folder = tempfile.mkdtemp(prefix="kernel-")
        manager.ip = f"{self.folder}/socket"
        request = {
            "sandboxed": manager.sandbox, "limits": manager.values(), "arguments": cmd,
            "read_only": manager.read_only, "processors": manager.processors,
            "folder": self.folder, "connection": self._connection(),
            "files": {name: base64.b64encode(data).decode() for name, data in files.items()},
        }
        self.template = await asyncio.to_thread(manager.warm_up)
        listeners = [self._listen(f"{manager.ip}-{port}") for port in range(1, PORTS + 1)]
        self.channel, far = socket.socketpair()
        self.channel.setblocking(False)
        try:
            self.template.fork([far.fileno(), *(listener.fileno() for listener in listeners)])
        finally:
            for end in (far, *listeners):
                end.close()
        self.running = True
        data = json.dumps(request).encode()
        data = struct.pack("!Q", len(data)) + data
        with contextlib.suppress(ConnectionError):  # the template has failed; poll() will say so
            await asyncio.get_running_loop().sock_sendall(self.channel, data)
        return manager.get_connection_info()

    def _connection(self):
        """Return the connection as the kernel is to see it: without the folder of its sockets."""
        info = self.parent.get_connection_info()
        return {**info, "ip": "/tmp/kernel", "key": info["key"].decode()}

    @staticmethod
    def _listen(path):
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        listener.listen()
        listener.setblocking(False)
        return listener

    async def poll(self):
        """Return None while the kernel runs, 0 when it has ended."""
        while self.running:
            try:
                data = self.channel.recv(4096)
            except BlockingIOError:
                return None
            except ConnectionResetError:
                data = b""
            self.answer += data
            self.running = bool(data)
            if not data:
                self._note_cause()
        return 0

    def _note_cause(self):
        if not self.answer:
            cause = f"could not start, for the warm template failed: {self.template.last_error()}"
        else:
            cause = json.loads(self.answer[1:] or '"was left by the process that watched it"')
        self.parent.cause_of_death = self.parent.cause_of_death or cause

    async def wait(self):
        while await self.poll() is None:
            await asyncio.sleep(0.005)
        return 0

    async def send_signal(self, signum):
        if signum == signal.SIGINT and self.running:
            self._tell(b"i")
        elif self.running:
            await self.kill()

    def _tell(self, word):
        with contextlib.suppress(OSError):  # it has ended; poll() will see that
            self.channel.send(word)

    async def kill(self, restart=False, cause=""):
        """End the kernel and all it started, and wait until that is done."""
        if cause:
            self.parent.cause_of_death = cause
        self._tell(b"k")
        try:
            await asyncio.wait_for(self.wait(), 10)
        except TimeoutError:
            self.running = False
            self.parent.cause_of_death = "could not be ended"

    async def terminate(self, restart=False):
        await self.kill()

    async def cleanup(self, restart=False):
        if self.channel:
            self.channel.close()
            self.channel = None
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


def _installed(name):
    return importlib.util.find_spec(name.partition(".")[0]) is not None
