"""Learners' processes: they behave as cold kernels do, and their template ends and changes as it should."""

import ctypes
import mmap
import os
import re
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from unittest import mock

import nbformat
import psutil
import pytest
from nbclient import NotebookClient
from nbconvert.filters import strip_ansi
from traitlets.config import Config

from grading.engine import border, execute, processes, sandbox
from grading.engine.processes import LearnerProcess, Template
from tests import tiny

needs_sandbox = pytest.mark.skipif(not sandbox.available(), reason=sandbox.why_not() or "works")
pytestmark = needs_sandbox
PRELOAD = ["numpy", "matplotlib.pyplot", "torch", "exercises.check"]


def run(*cells, timeout=20, files=None, preload=PRELOAD, **settings):
    """Run cells in one process; returns what became of the process, and the outputs of each cell.

    Its time is that of the clock on the wall here, for some cells sleep.
    """
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nb.metadata["grading_notes"], cause = [], ""
    run = execute.Run(execute.ExecuteSafely(config=Config(LearnerProcess=settings)), nb, files or {})
    with mock.patch.multiple(border, BACKSTOP=1, GRACE=1), \
            run.processes.start("learner", files or {}, preload) as process:
        try:
            for cell in nb.cells:
                run._execute(process, cell.source, cell.id, timeout, cell)
        except execute.Died as error:
            cause = str(error)
    return SimpleNamespace(cause=cause, values=run.processes.values, sandboxed=process.sandboxed), \
        [cell.outputs for cell in nb.cells]


def cold(*cells):
    """The outputs of cells in an ordinary Jupyter kernel."""
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(nb, timeout=60, allow_errors=True, coalesce_streams=True).execute()
    return [cell.outputs for cell in nb.cells]


def text(outputs):
    """Return all that a cell's outputs say, as one string."""
    return "".join(output.get("text") or f"{output.get('ename')}: {output.get('evalue')}"
                   for output in outputs if output.output_type in ("stream", "error"))


@pytest.fixture(scope="module", autouse=True)
def warm():
    """The template has started before anything is timed."""
    run("1", timeout=60)


CELLS = [
    "import numpy as np, torch, matplotlib.pyplot as plt, os, sys",
    "rng = np.random.default_rng(3); a = rng.normal(size=(300, 300)); float((a @ a.T).sum())",
    "torch.manual_seed(3); m = torch.nn.Linear(8, 3); m(torch.ones(8)).tolist()",
    "np.random.seed(1); torch.manual_seed(2); np.random.rand(3).tolist(), torch.rand(2).tolist()",
    "fig, ax = plt.subplots(); ax.plot([1, 2, 3]); ax.set_title('three');",
    "In[1], _, len(Out), get_ipython().execution_count",
    "print('out'); print('err', file=sys.stderr); os.system('echo from a child')",
    "from IPython.display import HTML, display; display(HTML('<b>bold</b>')); {1: 2}",
    "1 / 0",
    "%timeit -n1 -r1 pass\n!echo shell\n",
    "input('name?')",
    "__name__, sys.argv[0].endswith('ipykernel_launcher.py'), '__file__' in globals()",
    "plt.get_backend(), sorted(k for k in globals() if not k.startswith('_'))",
    "[w for w in sorted(map(str, __import__('warnings').filters)) if 'numpy' in w]",
    "import signal, threading; signal.getsignal(signal.SIGINT), threading.active_count() < 12",
    "%matplotlib inline\nplt.imshow(np.eye(2)); plt.show()",
]


def plain(outputs):
    """Return outputs without what differs between two runs of the same kernel, each stream in one piece."""
    kept, streams = [], {}
    for output in outputs:
        output = dict(output)
        if output["output_type"] == "stream" and output["name"] in streams:
            streams[output["name"]]["text"] += output["text"]
            continue
        if output["output_type"] == "stream":
            streams[output["name"]] = output
        if output.get("ename") == "StdinNotImplementedError":
            output["evalue"] = ""  # ours says why
        if "data" in output:
            output["data"] = {k: v for k, v in output["data"].items() if k in execute.SHOWN_TYPES}
        output.pop("traceback", None)
        output.pop("execution_count", None)  # counted when the notebook is done
        for key in ("text", "data"):
            if "per loop" in str(output.get(key)) or "0x" in str(output.get(key)):
                output[key] = "varies"  # a time or an address
        kept.append(output)
    return kept


def test_same_results_as_a_cold_kernel(monkeypatch):
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.setenv(name, "1")
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # where it is set, ipykernel captures less
    (_, warm), kernel = run(*CELLS), cold(*CELLS)
    for cell, ours, theirs in zip(CELLS, warm, kernel):
        assert plain(ours) == plain(theirs), cell
    assert "image/png" in str(warm[4]) and "image/png" in str(warm[15])


def test_traceback_of_an_endless_recursion_is_short():
    _, (_, (error,), after) = run("def f(x):\n    return f(x) + 1", "f(1)", "print('on')")
    assert error.ename == "RecursionError" and error.evalue.startswith("maximum recursion depth exceeded")
    trace = strip_ansi("\n".join(error.traceback))
    assert "return f(x) + 1" in trace and len(trace) < 20_000
    assert text(after) == "on\n"


def test_random_state_is_fresh_in_each_fork():
    code = "import numpy as np, torch, random\nprint(np.random.rand(), random.random(), torch.rand(1))"
    (_, (one,)), (_, (two,)) = run(code), run(code)
    for a, b in zip(text(one).split(), text(two).split()):
        assert a != b


def test_threads():
    code = "import torch\nbefore = torch.get_num_threads()\ntorch.set_num_threads(2)\n" \
           "float((torch.ones(600, 600) @ torch.ones(600, 600)).sum()), before"
    _, (outputs,) = run(code)
    assert outputs[0].data["text/plain"] == "(216000000.0, 1)"


def test_a_kernel_imports_nothing_more_than_it_must():
    code = "import sys\nbefore = set(sys.modules)\nimport numpy, torch\n" \
           "import matplotlib.pyplot as plt\nplt.plot([1]); plt.show()"
    _, (_, outputs) = run(code, "print(len(set(sys.modules) - before))")
    assert int(text(outputs)) <= 3


def test_side_files_and_nothing_else():
    _, (outputs,) = run("import os, helper\nprint(helper.x, sorted(os.listdir()), open('a/b').read())",
                        files={"helper.py": b"x = 5", "a/b": b"data"})
    assert text(outputs) == "5 ['__pycache__', 'a', 'helper.py'] data\n"


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "", "a\0b"])
def test_names_of_side_files_stay_inside(name):
    with pytest.raises(ValueError, match="no name for a file"):
        run("1", files={name: b""})


def test_a_cell_is_interrupted_when_its_time_is_up():
    started = time.monotonic()
    process, outputs = run("import time\ntime.sleep(30)", "print('next')", timeout=1)
    assert time.monotonic() - started < 20
    assert "CellTimeoutError: no end within 1 seconds" in text(outputs[0])
    assert text(outputs[1]) == "next\n" and process.cause == ""


def test_a_flood_on_the_worker_s_socket_ends_with_the_cell_s_time():
    flood = ("import json, os, struct\ntext = json.dumps([['nothing', {}], []]).encode()\n"
             "data = (struct.pack('!II', len(text), 0) + text) * 100\nwhile True:\n"
             "    for name in os.listdir('/proc/self/fd'):\n        try:\n"
             "            if os.readlink(f'/proc/self/fd/{name}').startswith('socket'):\n"
             "                os.write(int(name), data)\n        except OSError:\n            pass")
    started = time.monotonic()
    _, outputs = run(flood, "print('next')", timeout=2)
    assert time.monotonic() - started < 60
    assert "CellTimeoutError: no end within 2 seconds" in text(outputs[0]) and text(outputs[1]) == "next\n"


def test_the_next_process_is_made_while_one_is_at_work_and_again_if_it_dies():
    settings = LearnerProcess()
    with settings.start("learner", preload=["json"]) as first:
        (spare,) = first.template.spare.values()
        spare._started()
        keeper = max(psutil.Process(first.template.process.pid).children(), key=lambda p: (p.create_time(), p.pid))
        keeper.kill()
        while spare.is_waiting():  # until its sandbox has gone with it
            time.sleep(0.05)
        with settings.start("learner", preload=["json"]) as second:
            assert second is not spare and second.cpu() is not None
    with settings.start("learner", preload=["json"]) as third:
        assert third is not second and third.cpu() is not None


def can_collapse():
    """Whether this system puts memory into a large page at the moment, when it is asked."""
    size, collapse = 2 * sandbox.MB, 25
    memory = mmap.mmap(-1, 2 * size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    memory.write(b"1" * 2 * size)
    start = -(-ctypes.addressof(ctypes.c_char.from_buffer(memory)) // size) * size
    return sandbox.libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(size), collapse) == 0


@pytest.mark.skipif(not can_collapse(), reason="needs Linux 6.1 with transparent huge pages")
def test_the_template_s_memory_is_in_large_pages():
    for _ in range(3):  # the system may be short of them at a moment
        template = LearnerProcess().warm_up(PRELOAD)
        with LearnerProcess().start("learner", preload=PRELOAD) as process:
            process.cpu()
        smaps = Path(f"/proc/{template.process.pid}/smaps_rollup").read_text()
        large, whole = (int(re.search(rf"^{name}: +(\d+) kB", smaps, re.M)[1])
                        for name in ("AnonHugePages", "Anonymous"))
        if large > whole / 4:
            return
        template.close()
    assert not can_collapse(), f"{large} of {whole} kB"


def test_a_dead_process_is_noticed_and_explained():
    started = time.monotonic()
    process, _ = run("import os; os._exit(3)")
    assert time.monotonic() - started < 15
    assert process.cause == "ended its own process with exit code 3"
    process, _ = run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert process.cause == "was ended by signal SIGKILL"


def test_a_template_that_fails_is_explained(tmp_path, monkeypatch):
    (tmp_path / "broken_library.py").write_text("1 / 0")
    monkeypatch.syspath_prepend(tmp_path)
    process, _ = run("1", preload=["broken_library"])
    assert process.cause.endswith("the warm template failed: ZeroDivisionError: division by zero")


def test_a_template_that_hangs_is_given_up(tmp_path, monkeypatch):
    (tmp_path / "endless_library.py").write_text("import time\ntime.sleep(1000)")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(processes, "STARTING", 2)
    process, _ = run("1", preload=["endless_library"])
    assert process.cause.endswith("the warm template failed: it did not start within 2 seconds")
    assert processes.Template.running[("endless_library",), 1, ()][0].process.wait(10)


def number(process):
    """The number of a process in its sandbox: always the same for the first, others for those that use it again."""
    return ask(process, "import os\nprint(os.getpid())")


def ask(process, code):
    """Run a cell in a process; returns what it printed."""
    cell = nbformat.v4.new_code_cell(code)
    nb = nbformat.v4.new_notebook(cells=[cell])
    nb.metadata["grading_notes"] = []
    execute.Run(execute.ExecuteSafely(), nb, {})._execute(process, code, cell.id, 20, cell)
    return text(cell.outputs)


AGAIN = not any(path.startswith("/tmp/") for path in sandbox.seen(LearnerProcess().read_only))


@pytest.mark.skipif(not AGAIN, reason="sandboxes of courses below /tmp are used once")
def test_a_sandbox_is_used_again_when_nothing_is_left_in_it():
    settings, traces = LearnerProcess(file_count=77), (
        "import ctypes, os, socket\nos.makedirs('deep/er')\nopen('/tmp/mine', 'w').write('1' * 10**6)\n"
        "open('/dev/shm/mine', 'w').write('2')\nopen(os.path.expanduser('~/.mine'), 'w').write('3')\n"
        "terminal = os.openpty()\n"
        "queue = socket.socket(socket.AF_UNIX); queue.bind('\\0mine'); queue.listen()\n"
        "kept = ctypes.CDLL(None).shmget(12345, 4096, 0o1666)\nprint('made', kept)")
    look = ("import os, socket\nprint(sorted(os.listdir('/tmp')), os.listdir('/dev/shm') == os.listdir('/tmp'),"
            " os.listdir(os.path.expanduser('~')), os.listdir(), sorted(os.listdir('/dev/pts')),"
            " oct(os.stat('/tmp').st_mode), os.statvfs('/tmp').f_files - os.statvfs('/tmp').f_ffree,"
            " [p for p in os.listdir('/proc') if p.isdigit() and int(p) > 2 and int(p) != os.getpid()])\n"
            "socket.socket(socket.AF_UNIX).bind('\\0mine')")
    numbers, seen = set(), set()
    for _ in range(6):  # two are used by turns, for the next process is made while one is at work
        with settings.start("learner", preload=["json"]) as process:
            numbers.add(number(process))
            seen.add(ask(process, look))
            assert ask(process, traces) == "made -1\n"
            assert process.cpu() < 5
    assert len(numbers) > 1 and len(seen) == 1, (numbers, seen)


def test_a_process_outlives_its_template_and_leaves_no_socket_open():
    with LearnerProcess(file_count=79).start("learner", preload=["json"]) as process:
        process.template.close()
        assert ask(process, "print('on')") == "on\n"
    assert not process.template.keepers and process.control.fileno() < 0


def test_a_folder_below_tmp_can_be_read():
    code = "print(open('{}/given.txt').read(), open('mine', 'x').write('1'))"
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        Path(place).chmod(0o755)
        Path(place, "given.txt").write_text("here")
        settings = LearnerProcess(read_only=[*LearnerProcess().read_only, place])
        for _ in range(3):  # each in a sandbox of its own
            with settings.start("learner", preload=["json"]) as process:
                assert ask(process, code.format(place)) == "here 1\n"


def test_a_sandbox_in_which_something_runs_on_is_used_once():
    settings, seen = LearnerProcess(file_count=78), []
    daemon = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    time.sleep(100)\nprint('left')"
    for _ in range(4):
        with settings.start("learner", preload=["json"]) as process:
            seen.append(number(process))
            assert ask(process, daemon) == "left\n"
    assert len(set(seen)) == 1


def test_many_at_once_in_threads():
    with ThreadPoolExecutor(3) as pool:
        results = list(pool.map(lambda i: run(f"print({i})"), range(6)))
    assert [text(outputs[0]) for _, outputs in results] == [f"{i}\n" for i in range(6)]


def test_without_sandbox():
    manager, (outputs,) = run("import os\nprint(os.listdir(), os.path.exists('/proc/1/exe') or 1)",
                              sandbox=False, files={"a": b"1"})
    assert manager.sandboxed is False
    assert "'a'" in text(outputs)


def test_no_sandbox_is_said_in_one_line(monkeypatch):
    monkeypatch.setattr(sandbox, "why_not", lambda: "user namespaces are off")
    with pytest.raises(processes.SandboxUnavailable, match="user namespaces are off"):
        run("1")


def test_template_is_made_anew_when_a_library_changes(monkeypatch):
    first = LearnerProcess().warm_up(["json"])
    assert LearnerProcess().warm_up(["json"]) is first
    monkeypatch.setattr(processes, "library_stamp", lambda: "changed")
    second = LearnerProcess().warm_up(["json"])
    assert second is not first and first.process.poll() is not None
    second.close()
    third = LearnerProcess().warm_up(["json"])  # one that has died is replaced as well
    assert third is not second
    third.close()


def test_stamp_sees_a_changed_exercises_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(processes, "course_folders", lambda: [str(tmp_path)])
    (tmp_path / "check.py").write_text("a = 1")
    before = processes.library_stamp()
    os.utime(tmp_path / "check.py", (1, 1))
    assert processes.library_stamp() != before


def test_everything_ends_with_the_grading_process():
    script = textwrap.dedent("""
        import time
        from grading.engine import border
        from grading.engine.processes import LearnerProcess
        process = LearnerProcess().start("learner", preload=["json"])
        border.send(process.work, ["run", "import subprocess; p = subprocess.Popen(['sleep', '60'])", None])
        assert border.receive(process.work)[0] == ["done"]
        print("ready", flush=True)
        time.sleep(60)
    """)
    root = str(Path(__file__).parents[1])
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=root)
    assert process.stdout.readline() == b"ready\n"
    family = psutil.Process(process.pid).children(recursive=True)
    assert len(family) >= 5  # template, keeper, bubblewrap and its cat, learner, sleep
    process.send_signal(signal.SIGKILL)
    process.communicate()
    gone, alive = psutil.wait_procs(family, timeout=10)
    assert not alive


def test_template_starts_no_threads():
    run("1")
    template = LearnerProcess().warm_up(PRELOAD)
    assert psutil.Process(template.process.pid).num_threads() == 1


def test_a_fork_of_the_grading_process_makes_its_own_template():
    LearnerProcess().warm_up(["json"])
    pid = os.fork()
    if pid == 0:
        os._exit(0 if not Template.running else 1)
    assert os.waitpid(pid, 0)[1] == 0


def executed(*cells, **settings):
    """A notebook of these cells after it was run by the engine with settings of ExecuteSafely."""
    text, _ = execute.run_notebook(execute.pack(nbformat.v4.new_notebook(cells=list(cells))), {},
                                   {"ExecuteSafely": settings})
    return nbformat.reads(text, 4)


def test_output_of_a_whole_notebook_is_limited_and_costs_no_other_cell():
    talkers = [nbformat.v4.new_code_cell(f"print('x' * 1_000_000)\nseen = {n}") for n in range(30)]
    ran = executed(*talkers, nbformat.v4.new_code_cell("print(seen)"), max_notebook_output=5_000_000)
    sizes = [len(text(cell.outputs)) for cell in ran.cells]
    assert sum(sizes) < 6_000_000 and "OutputTooLong" in text(ran.cells[20].outputs)
    assert not any("KeyboardInterrupt" in text(cell.outputs) for cell in ran.cells[-1:])


def test_process_that_ends_in_a_check_is_named_once():
    cells = tiny.exercise("double", 2, "import os\ndef double(x):\n    os._exit(3)", 'check.function("double")(2)', "")
    ran = executed(*cells, nbformat.v4.new_code_cell("print('on')"))
    assert text(ran.cells[-1].outputs) == "on\n"
    assert ran.metadata.grading_notes == ["double-check: ended its own process with exit code 3"]


def errors(cell):
    return [output.evalue for output in cell.outputs if output.output_type == "error"]


@pytest.mark.parametrize("answer", [
    "import torch as tt\ndef double(x):\n    return (tt.tensor(x) * 2).item()",
    "import torch\ndef double(x, torch_of_mine=torch):\n    return (torch_of_mine.tensor(x) * 2).item()",
    "from torch import tensor as hidden\ndef double(x):\n    return (hidden(x) * 2).item()",
    "def double(x):\n    import importlib\n    return (importlib.import_module('torch').tensor(x) * 2).item()",
    "def double(x):\n    import sys\n    sys.meta_path[:] = sys.meta_path[1:]\n    sys.modules.pop('torch', None)\n"
    "    import torch\n    return (torch.tensor(x) * 2).item()"])
def test_library_that_is_out_of_reach_is_so_under_any_name(answer):
    cells = tiny.exercise("double", 2, answer, 'check.function("double", without=("torch",))(2.0).equals(4)', "")
    honest = tiny.exercise("triple", 1, "def triple(x):\n    return 3 * x",
                           'check.function("triple", without=("torch",))(2.0).equals(6)', "")
    setup = tiny.locked("setup", "import torch\ntorch.manual_seed(0)\nlayer = torch.nn.Linear(2, 3)")
    ran = executed(setup, *cells, *honest)
    assert errors(next(c for c in ran.cells if c.id == "double-check"))
    assert not errors(next(c for c in ran.cells if c.id == "triple-check"))


@pytest.mark.parametrize("fault", ["import os; os._exit(1)", "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
                                   "while True: pass"])
def test_examiner_that_fails_costs_that_check_only(fault):
    cells = tiny.exercise("double", 2, "def double(x):\n    return 2 * x", fault, "")
    after = tiny.exercise("triple", 1, "def triple(x):\n    return 3 * x", 'check.function("triple")(2).equals(6)', "")
    ran = executed(*cells, *after, timeout=1)
    (said,) = errors(next(c for c in ran.cells if c.id == "double-check"))
    assert "could not be examined" in said or "not judged within 1 seconds" in said
    assert not errors(next(c for c in ran.cells if c.id == "triple-check"))
