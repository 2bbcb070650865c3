"""Warm kernels: they behave as cold ones do, and their template ends and changes as it should."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import psutil
import pytest
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbconvert.filters import strip_ansi

from grading.engine import kernels, sandbox
from grading.engine.kernels import Template, WarmKernelManager

needs_sandbox = pytest.mark.skipif(not sandbox.available(), reason=sandbox.why_not() or "works")
pytestmark = needs_sandbox


def run(*cells, timeout=20, manager=None, **settings):
    """Run cells in one kernel; return the manager and the outputs of each cell."""
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    manager = manager or WarmKernelManager(**settings)
    client = NotebookClient(nb, km=manager, timeout=timeout, allow_errors=True, coalesce_streams=True,
                            interrupt_on_timeout=True, error_on_timeout={"ename": "CellTimeoutError", "evalue": "",
                            "traceback": []})

    async def execute():
        try:
            await client.async_execute()
        except DeadKernelError:
            pass
        finally:
            await manager.shutdown_kernel(now=True)
            if client.kc:
                client.kc.stop_channels()

    asyncio.run(execute())
    return manager, [cell.outputs for cell in nb.cells]


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
    """Return outputs without what differs between two runs of the same kernel."""
    kept = []
    for output in outputs:
        output = dict(output)
        output.pop("traceback", None)
        for key in ("text", "data"):
            if "per loop" in str(output.get(key)) or "0x" in str(output.get(key)):
                output[key] = "varies"  # a time or an address
        kept.append(output)
    return kept


def test_same_results_as_a_cold_kernel(monkeypatch):
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.setenv(name, "1")
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # where it is set, ipykernel captures less
    _, warm = run(*CELLS)
    _, cold = run(*CELLS, manager=AsyncKernelManager())
    for cell, ours, theirs in zip(CELLS, warm, cold):
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


def test_side_files_come_from_cwd(tmp_path):
    (tmp_path / "data.txt").write_text("seven")
    (tmp_path / "answer.ipynb").write_text("{}")
    (tmp_path / "link").symlink_to("/etc/passwd")
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import os; print(os.listdir())")])
    client = NotebookClient(nb, kernel_manager_class=WarmKernelManager,
                            resources={"metadata": {"path": str(tmp_path)}})
    asyncio.run(client.async_execute())
    assert nb.cells[0].outputs[0].text == "['data.txt']\n"


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", "", "a\0b"])
def test_names_of_side_files_stay_inside(name):
    with pytest.raises(ValueError, match="no name for a file"):
        run("1", files={name: b""})


def test_interrupt_on_timeout():
    started = time.monotonic()
    manager, outputs = run("import time\ntime.sleep(30)", "print('next')", timeout=1)
    assert time.monotonic() - started < 20
    assert "KeyboardInterrupt" in text(outputs[0])
    assert text(outputs[1]) == "next\n"
    assert manager.cause_of_death == ""


def test_a_dead_kernel_is_noticed_and_explained():
    started = time.monotonic()
    manager, _ = run("import os; os._exit(3)")
    assert time.monotonic() - started < 15
    assert manager.cause_of_death == "ended its own kernel with exit code 3"
    manager, _ = run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert manager.cause_of_death == "was ended by signal SIGKILL"


def test_a_template_that_fails_is_explained(tmp_path, monkeypatch):
    (tmp_path / "broken_library.py").write_text("1 / 0")
    monkeypatch.syspath_prepend(tmp_path)

    async def start():
        manager = WarmKernelManager(preload=["broken_library"])
        try:
            await manager.start_kernel()
            client = manager.client()
            client.start_channels()
            await client.wait_for_ready(timeout=30)
        finally:
            client.stop_channels()
            await manager.shutdown_kernel()

    with pytest.raises(RuntimeError, match="the warm template failed: ZeroDivisionError: division by zero"):
        asyncio.run(start())


def test_restart_gives_a_fresh_kernel():
    async def twice():
        manager = WarmKernelManager(files={})
        await manager.start_kernel()
        for _ in range(2):
            client = manager.client()
            client.start_channels()
            await client.wait_for_ready(timeout=30)
            reply = await client.execute("assert 'x' not in globals(); x = 1", reply=True)
            assert reply["content"]["status"] == "ok"
            client.stop_channels()
            await manager.restart_kernel()
        await manager.shutdown_kernel()
        assert not await manager.is_alive()
    asyncio.run(twice())


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
    with pytest.raises(kernels.SandboxUnavailable, match="user namespaces are off"):
        run("1")


def test_template_is_made_anew_when_a_library_changes(monkeypatch):
    settings = dict(preload=["json"])
    first = WarmKernelManager(**settings).warm_up()
    assert WarmKernelManager(**settings).warm_up() is first
    monkeypatch.setattr(kernels, "library_stamp", lambda: "changed")
    second = WarmKernelManager(**settings).warm_up()
    assert second is not first and first.process.poll() is not None
    second.close()
    third = WarmKernelManager(**settings).warm_up()  # one that has died is replaced as well
    assert third is not second
    third.close()


def test_stamp_sees_a_changed_exercises_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(kernels, "course_folders", lambda: [str(tmp_path)])
    (tmp_path / "check.py").write_text("a = 1")
    before = kernels.library_stamp()
    os.utime(tmp_path / "check.py", (1, 1))
    assert kernels.library_stamp() != before


def test_everything_ends_with_the_grading_process():
    script = textwrap.dedent("""
        import asyncio, sys, time
        from grading.engine.kernels import WarmKernelManager
        async def main():
            manager = WarmKernelManager(preload=["json"])
            await manager.start_kernel()
            client = manager.client()
            client.start_channels()
            await client.wait_for_ready()
            await client.execute("import subprocess; subprocess.Popen(['sleep', '60'])", reply=True)
            print("ready", flush=True)
            time.sleep(60)
        asyncio.run(main())
    """)
    root = str(Path(__file__).parents[1])
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, cwd=root)
    assert process.stdout.readline() == b"ready\n"
    family = psutil.Process(process.pid).children(recursive=True)
    assert len(family) >= 5  # template, keeper, bubblewrap and its cat, kernel, sleep
    process.send_signal(signal.SIGKILL)
    process.communicate()
    gone, alive = psutil.wait_procs(family, timeout=10)
    assert not alive


def test_template_starts_no_threads():
    WarmKernelManager().warm_up()
    run("1")
    template = WarmKernelManager().warm_up()
    assert psutil.Process(template.process.pid).num_threads() == 1


def test_a_fork_of_the_grading_process_makes_its_own_template():
    WarmKernelManager(preload=["json"]).warm_up()
    pid = os.fork()
    if pid == 0:
        os._exit(0 if not Template.running else 1)
    assert os.waitpid(pid, 0)[1] == 0
