"""Start learners' processes and examiners: sandboxed forks of a warm template process.

    settings = LearnerProcess(config=config)                  # c.LearnerProcess.memory_mb = 1024
    with settings.start("learner", files={"data.csv": b"..."}) as process:
        border.send(process.work, ["run", "print(1)", None])
        ...
    process.cause                                             # 'used more than 1024 MB of memory', or ''

- *Files.* `files` (name -> bytes) is all a notebook finds in its working folder.
- *Limits.* See `grading.engine.sandbox.Limits`. A limit that ends the process is told by `cause`; one
  that raises an error in the cell is told by `sandbox.sentence_for_error`.
- *Unprotected.* `sandbox=False`, and nothing else, starts a process without sandbox and limits. Where
  the sandbox cannot work, starting raises `SandboxUnavailable` with one line that says why.
- *Many at once.* A worker has one template for each set of libraries, which starts with the first
  notebook that needs it and ends with the worker.
"""

import atexit
import base64
import contextlib
import functools
import importlib.util
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import weakref
from pathlib import Path

from traitlets import Bool, Integer, List, Unicode, default

from grading.engine import sandbox
from grading.engine.sandbox import Limits

KEPT = ("HOME", "LANG", "LANGUAGE", "TZ", "TERM", "COLUMNS")  # and LC_*
# The template's command line. Whatever it is started with, its forks can read: so nothing else is in it.
START = """import json, os, sys
settings = json.load(sys.stdin)
os.environ.clear()
os.environ.update(settings["env"])
sys.path[:] = settings["path"]
from grading.engine import template
template.main(settings)"""
STALLED = 60  # seconds after which a process that takes no messages is given up
STARTING = 300  # seconds that a template and a keeper may take to start, on a machine that is busy too


class SandboxUnavailable(RuntimeError):
    """The sandbox does not work on this machine; the message says why and what to do."""


class Template:
    """A warm template process, shared by all notebooks of this worker that need the same libraries."""

    running = {}
    lock = threading.Lock()

    def __init__(self, preload, threads, hidden):
        control, self.control = socket.socketpair()
        environment = {name: value for name, value in os.environ.items()
                       if name in KEPT or name.startswith("LC_")}
        environment["PATH"] = f"{sys.prefix}/bin:/usr/local/bin:/usr/bin:/bin"
        for library in ("OMP", "OPENBLAS", "MKL"):
            environment[f"{library}_NUM_THREADS"] = str(threads)
        environment["HF_HUB_OFFLINE"] = "1"  # no library should wait for a network that is not there
        settings = {
            "control": control.fileno(), "preload": preload, "hidden": hidden, "env": environment,
            "path": [path or os.getcwd() for path in sys.path],
        }
        self.spare = {}  # by settings: a process that waits for something to do
        self.keepers = {}  # by settings: sockets to keepers whose process has been told to end
        self.errors = tempfile.TemporaryFile()  # not the terminal: forks of the template would hold it
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-c", START], env={}, cwd="/",
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self.errors,
            pass_fds=[control.fileno()], start_new_session=True,
        )
        control.close()
        with self.process.stdin as file, contextlib.suppress(BrokenPipeError):  # it has failed; `last_error` says why
            file.write(json.dumps(settings).encode())

    @classmethod
    def get(cls, preload, threads, hidden=()):
        """Return the template for these settings; a new one if its libraries have changed."""
        key, stamp = (tuple(preload), threads, tuple(hidden)), library_stamp()
        with cls.lock:
            template, old_stamp = cls.running.get(key, (None, None))
            if template and (old_stamp != stamp or template.process.poll() is not None):
                template.close()
                template = None
            if template is None:
                template = cls(list(preload), threads, list(hidden))
                cls.running[key] = template, stamp
            return template

    def keeper(self, settings, sockets):
        """Give a process's sockets to a keeper that has no process any more, or to a new one.

        Returns
        -------
        socket
            To the keeper. Closed from there where keeper or template has failed.
        """
        with self.lock:
            control = self._idle_keeper(repr(settings))
            if control is None:
                control, far = socket.socketpair()
                with contextlib.suppress(OSError), far:
                    socket.send_fds(self.control, [b"k"], [far.fileno()])
                _send(control, settings)
        with contextlib.suppress(OSError):
            socket.send_fds(control, [b"p"], sockets)
        return control

    def _idle_keeper(self, settings):
        """The socket to a keeper whose sandbox is as empty as a new one; None if there is none at the moment."""
        for control in list(self.keepers.get(settings, [])):
            try:
                said = control.recv(1, socket.MSG_DONTWAIT)
            except BlockingIOError:  # its last process is just about to end
                continue
            except OSError:
                said = b""
            self.keepers[settings].remove(control)
            if said:
                return control
            control.close()  # something was left in its sandbox: it has ended
        return None

    def take(self, settings):
        """Return a process that waits for its role, made ahead where there is one."""
        process = self.spare.pop(repr(settings), None)
        if process and not process.is_waiting():
            process.close()
            process = None
        return process or Process(self, settings)

    def prepare(self, settings):
        """Make the next process now, while this one is at work."""
        if repr(settings) not in self.spare:
            process = Process(self, settings)
            if self.spare.setdefault(repr(settings), process) is not process:
                process.close()  # another thread was quicker

    def clear(self):
        """End the processes that were made ahead, and the keepers that have none; wait until they are gone."""
        while self.spare:
            self.spare.popitem()[1].close()
        while self.keepers:
            for control in self.keepers.popitem()[1]:
                with control, contextlib.suppress(OSError):
                    control.shutdown(socket.SHUT_WR)
                    while control.recv(1):
                        pass

    def last_error(self):
        """Return the last line that the template wrote to its standard error."""
        if not self.errors.closed:
            text = os.pread(self.errors.fileno(), 2**20, 0)
            self.said = text.decode(errors="replace").strip() or "it gave no reason"
        return self.said.splitlines()[-1]

    def close(self):
        """End the template; processes that run go on."""
        self.clear()
        self.control.close()
        self.process.kill()
        self.process.wait()
        self.last_error()
        self.errors.close()

    @classmethod
    def close_all(cls):
        """End every template of this process, and wait for the processes that were told to end."""
        while Process.leaving:
            Process.leaving.pop().close()
        while cls.running:
            cls.running.popitem()[1][0].close()

    @classmethod
    def forget(cls):
        """In a fork of the grading process: leave the templates to the parent."""
        for template, _ in cls.running.values():
            template.control.close()
            template.errors.close()
            for process in template.spare.values():
                process.forget()
            _close_all(sum(template.keepers.values(), []))
        for process in Process.leaving:
            process.forget()
        Process.leaving.clear()
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


class LearnerProcess(Limits):
    """How learners' processes run: what they may use, and what is imported before they start."""

    preload = List(
        Unicode(), ["numpy", "exercises.check"],
        help="modules that a template imports when the notebook does not say; those that are not installed are "
             "passed over",
    ).tag(config=True)
    threads = Integer(1, help="threads of NumPy and torch in one process").tag(config=True)
    processors = List(
        Integer(), help="numbers of the processors that a process may use; all, where empty"
    ).tag(config=True)
    read_only = List(
        Unicode(),
        help="folders that a notebook may read beside Python: `exercises` and `data` by default",
    ).tag(config=True)
    sandbox = Bool(True, help="whether to shut processes in; False is unprotected").tag(config=True)

    @default("read_only")
    def _read_only_default(self):
        return course_folders()

    def warm_up(self, preload=None, hidden=()):
        """Start the template now, so that it imports while other work is done."""
        names = [name for name in (preload or self.preload) if _installed(name)]
        return Template.get(names, self.threads, hidden)

    def start(self, role, files=None, preload=None, hidden=()):
        """Start a learner's process (role "learner") or an examiner (role "examiner").

        Parameters
        ----------
        role : str
        files : dict of str to bytes, optional
            What lies in the working folder.
        preload : sequence of str, optional
            Modules that it finds imported already.
        hidden : sequence of str
            Modules that it does not find at all.

        Returns
        -------
        Process

        Raises
        ------
        SandboxUnavailable
            If it cannot be protected here.
        ValueError
            If a file's name leads out of the folder.
        """
        if self.sandbox and sandbox.why_not():
            raise SandboxUnavailable(sandbox.why_not())
        sandbox.check_names(files or {})
        template = self.warm_up(preload, hidden)
        settings = {"sandboxed": self.sandbox, "limits": self.values(), "read_only": self.read_only,
                    "processors": self.processors}
        process = template.take(settings)
        process.begin(role, files or {})
        if role == "learner":
            template.prepare(settings)
        return process


class Process:
    """One fork of a template, seen from the worker.

    Attributes
    ----------
    work : socket
        To the process itself.
    keeper : socket
        For the examiner, to the process that keeps it.
    sandboxed : bool
    """

    leaving = []

    def __init__(self, template, settings):
        self.template, self.settings, self.folder, self.answer = template, repr(settings), None, b""
        self.sandboxed = settings["sandboxed"]
        if not self.sandboxed:
            self.folder = tempfile.mkdtemp(prefix="notebook-")
        pairs = [socket.socketpair() for _ in range(3)]
        (self.channel, self.keeper, self.work), far = zip(*pairs)
        try:
            self.control = template.keeper(settings, [end.fileno() for end in far])
        finally:
            for end in far:
                end.close()
        # Close the sockets, so that the keeper ends the process: when called, or when nobody holds this any more.
        self.open = [self.channel, self.keeper, self.work, self.control]
        self.forget = weakref.finalize(self, _close_all, self.open)
        self.forget.atexit = False  # then Template.close_all waits for the processes
        self.work.settimeout(STALLED)
        self.channel.settimeout(STARTING)

    def is_waiting(self):
        """Whether the process, made ahead, is still there to begin."""
        with contextlib.suppress(BlockingIOError):
            said = self.channel.recv(2, socket.MSG_PEEK | socket.MSG_DONTWAIT)
            return said == b"+"
        return True

    def begin(self, role, files):
        """Give the process its role and its files; its time begins."""
        with contextlib.suppress(OSError):
            self.channel.sendall(b"b")
        _send(self.work, {"role": role, "folder": self.folder, "files": {
            name: base64.b64encode(data).decode() for name, data in files.items()}})

    def cpu(self):
        """CPU seconds that the process and its children have used; None if it has ended."""
        if not self._started():
            return None
        try:
            self.channel.sendall(b"c")
            answer = self.channel.recv(8, socket.MSG_WAITALL)
        except OSError:
            return None
        if len(answer) == 8 and answer[:1] != b'"':
            return struct.unpack("!d", answer)[0]
        self.answer += answer
        return None

    def _started(self):
        """Whether the keeper has begun; waits until it has or has failed."""
        if not self.answer:
            try:
                self.answer = self.channel.recv(1)
            except TimeoutError:  # and the next notebook gets a new one
                os.write(self.template.errors.fileno(), b"it did not start within %d seconds" % STARTING)
                self.template.process.kill()
            except OSError:
                pass
        return self.answer == b"+"

    def interrupt(self):
        """Interrupt what the process does."""
        with contextlib.suppress(OSError):
            self.channel.sendall(b"i")

    def kill(self):
        """End the process because it would not stop."""
        with contextlib.suppress(OSError):
            self.channel.sendall(b"k")

    @property
    def cause(self):
        """Why the process ended, in words; waits for its end."""
        self._started()
        with contextlib.suppress(OSError):
            while data := self.channel.recv(4096):
                self.answer += data
        if not self.answer:
            return f"could not start, for the warm template failed: {self.template.last_error()}"
        try:
            return json.loads(self.answer[1:] or '"was left by the process that watched it"')
        except ValueError:
            return "was left by the process that watched it"

    def end(self):
        """End the process and all it started, without waiting for it."""
        self.work.close()
        with contextlib.suppress(OSError):
            self.channel.shutdown(socket.SHUT_WR)
        if self.control in self.open and self.template.control.fileno() >= 0:  # its keeper may keep another
            self.open.remove(self.control)
            self.template.keepers.setdefault(self.settings, []).append(self.control)

    def leave(self):
        """End the process, and let it go while other work is done; the next that leaves waits for it."""
        self.end()
        with Template.lock:
            before, Process.leaving = Process.leaving, [self]
        for process in before:
            process.close()

    def close(self):
        """End the process and all it started, at once, and wait until it is gone."""
        self.end()
        with contextlib.suppress(OSError):
            self._started()
            while self.channel.recv(4096):
                pass
        self.forget()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _close_all(sockets):
    for each in sockets:
        each.close()


def _send(sock, request):
    """Send a dict to `grading.engine.template.receive`; where that failed, the channel says so."""
    data = json.dumps(request).encode()
    with contextlib.suppress(OSError):
        sock.sendall(struct.pack("!Q", len(data)) + data)


def _installed(name):
    """Whether a module can be imported here."""
    return importlib.util.find_spec(name.partition(".")[0]) is not None
