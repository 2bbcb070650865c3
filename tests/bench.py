"""Time grading beside stock nbgrader, on the same submissions in one run: ``make bench``.

A small notebook that imports numpy, matplotlib and torch is graded by stock nbgrader with a
cold kernel each, by the engine with one worker, and by the engine with all cores; the time of
the cells themselves, in one process that has imported everything, is the floor. Then come the
first mark from a cold start, the whole course, and a course that grows to ten thousand
submissions and is graded once more with nothing changed. Prints tables, draws
``build/bench.png`` and writes ``build/bench.json``.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings
from collections import defaultdict
from concurrent.futures import Future
from pathlib import Path
from statistics import median
from unittest import mock

import nbformat
import psutil
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from rich.table import Table
from traitlets.config import Config

from grading.authoring import samples
from grading.course import Course, quiet_nbgrader
from grading.engine import border, execute, executors, processes
from grading.marking import grade
from grading.progress import console
from tests import tiny

IMPORTS = "import matplotlib.pyplot as plt\nimport numpy as np\nimport torch\n\nfrom exercises import check"
COUNT, STOCK_COUNT, REPEATS, GROWTH = 100, 5, 3, (10, 100, 1000, 10_000)
SECONDS = defaultdict(list)


def light_course(place, count):
    """A course with the light notebook and so many right submissions of it."""
    course = tiny.make_course(Path(place))
    (course.root / "nbgrader_config.py").write_text((tiny.ROOT / "nbgrader_config.py").read_text())
    course = Course(place)
    path = tiny.the_master(course).path
    notebook = nbformat.read(path, 4)
    tiny.cell_of(notebook, "setup").source = IMPORTS
    path.write_text(tiny.normal_form(notebook), encoding="utf-8")
    hand_in(course, range(count))
    return course


def hand_in(course, numbers):
    notebook = tiny.perfect(course)
    for number in numbers:
        tiny.hand_in(course, f"student{number:04}", notebook)


def stock():
    """Seconds of each submission under stock nbgrader, command start-up not counted."""
    with tempfile.TemporaryDirectory() as place, quiet_nbgrader():
        course = light_course(place, STOCK_COUNT)
        course.release(tiny.ASSIGNMENT)
        seconds = []
        for number in range(STOCK_COUNT):
            config = Config()
            config.Execute.extra_arguments = ["--log-level=ERROR"]
            config.CourseDirectory.update(root=place, course_id="deep-learning", assignment_id=tiny.ASSIGNMENT,
                                          student_id=f"student{number:04}")
            started = time.perf_counter()
            with warnings.catch_warnings(action="ignore"):  # of SQLAlchemy, about nbgrader
                Autograde(coursedir=CourseDirectory(config=config), config=config).start()
            seconds.append(time.perf_counter() - started)
        assert tiny.marks(Course(place), "student0000") == tiny.FULL
    return seconds


def engine(workers):
    """Seconds a submission with the engine, workers warm, for each repeat."""
    seconds = []
    with keep(executors.local(workers)) as pool:
        for repeat in range(REPEATS + 1):
            with tempfile.TemporaryDirectory() as place:
                course = light_course(place, COUNT if repeat else 2 * workers)
                course.release(tiny.ASSIGNMENT)  # as for stock nbgrader: the gradebook is there
                started = time.perf_counter()
                outcome = grade.grade(course, [tiny.ASSIGNMENT], lambda: pool)
                if repeat:  # the first run warms up
                    seconds.append((time.perf_counter() - started) / COUNT)
                assert outcome.exit_code == 0 and tiny.marks(course, "student0000") == tiny.FULL
    return seconds


@contextlib.contextmanager
def keep(pool):
    """An executor that stays open from run to run."""
    close, pool.close = pool.close, lambda: None
    try:
        yield pool
    finally:
        close()


def floor():
    """Seconds of the cells alone, in one process that has imported everything."""
    program = (
        "import json, sys, time\nfrom IPython.core.interactiveshell import InteractiveShell\n"
        "import numpy, torch, matplotlib.pyplot\nfrom exercises import check\n"
        "shell, seconds = InteractiveShell.instance(), []\nout, sys.stdout = sys.stdout, open('/dev/null', 'w')\n"
        f"cells = json.load(sys.stdin)\nfor _ in range({COUNT}):\n    started = time.perf_counter()\n"
        "    for cell in cells:\n        assert shell.run_cell(cell).success\n"
        "    seconds.append(time.perf_counter() - started)\nprint(json.dumps(seconds), file=out)")
    with tempfile.TemporaryDirectory() as place:
        course = light_course(place, 0)
        master = tiny.the_master(course)
        notebook = grade.take_in(tiny.hand_in(course, "a", tiny.perfect(course)), "a", tiny.ASSIGNMENT,
                                 {tiny.NOTEBOOK: master}).notebooks[tiny.NOTEBOOK]
    cells = [c.source for c in notebook.cells if c.cell_type == "code"]
    done = subprocess.run([sys.executable, "-c", program], input=json.dumps(cells), capture_output=True,
                          text=True, check=True, env=os.environ | {"OMP_NUM_THREADS": "1"})
    return json.loads(done.stdout)[1:]


def timed(name, function):
    """The function, with its seconds noted under a name."""
    def run(*args, **kwargs):
        started = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            SECONDS[name].append(time.perf_counter() - started)
    return run


def shares():
    """Median seconds of each step of a submission, run in this process."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        run_one(light_course(place, 1))
    start = time.perf_counter() - started
    SECONDS.clear()
    patches = [mock.patch.object(grade, name, timed(label, getattr(grade, name))) for name, label in (
        ("take_in", "sanitise"), ("_save", "score"), ("_write", "write"))]
    patches += [mock.patch.object(owner, name, timed(label, getattr(owner, name))) for owner, name, label in (
        (processes.LearnerProcess, "start", "fork"), (execute.Run, "_run", "learner's cells"),
        (execute.Run, "_check", "checks"), (execute.Run, "_end", "end of the process"))]
    with tempfile.TemporaryDirectory() as place, contextlib.ExitStack() as stack:
        for patch in patches:
            stack.enter_context(patch)
        run_one(light_course(place, COUNT))
    return ({"template start (once a worker)": start} | {k: sum(v) / COUNT for k, v in SECONDS.items()},
            private_memory())


def run_one(course):
    """Grade a course in this process, one notebook after the other."""
    class Here:
        """An executor that runs its work at once."""

        width = 1

        def submit(self, function, *args):
            future = Future()
            future.set_result(function(*args))
            return future

        def close(self):
            """Nothing runs on."""

    return grade.grade(course, [tiny.ASSIGNMENT], Here)


def private_memory():
    """MB that a learner's process and its keeper have for themselves, beside the template they come from."""
    sizes = []
    with processes.LearnerProcess().start("learner", preload=["numpy", "matplotlib.pyplot", "torch"]) as process:
        process.template.clear()
        border.send(process.work, ["run", IMPORTS, None])
        border.receive(process.work)
        for each in psutil.Process(process.template.process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                sizes.append(each.memory_full_info().uss / 2**20)
    return sum(sizes)


def growth():
    """The same course as it grows: a row each; and the seconds of one more run that finds nothing changed."""
    rows = []
    with tempfile.TemporaryDirectory() as place, keep(executors.local(os.cpu_count())) as pool:
        course, before = light_course(place, 0), 0
        for count in GROWTH:
            hand_in(course, range(before, count))
            SECONDS.clear()
            with mock.patch.object(grade, "_save", timed("score", grade._save)), \
                    mock.patch.object(grade, "take_in", timed("sanitise", grade.take_in)):
                started = time.perf_counter()
                outcome = grade.grade(course, [tiny.ASSIGNMENT], lambda: pool)
                seconds = time.perf_counter() - started
            assert len(outcome.graded) == count - before
            rows.append({"submissions": count, "seconds_each": seconds / (count - before),
                         "sanitise_and_score_s":
                             median(SECONDS["score"]) + median(SECONDS["sanitise"][-(count - before):]),
                         "memory_mb": psutil.Process().memory_info().rss / 2**20,
                         "database_mb": (course.root / "gradebook.db").stat().st_size / 2**20})
            before = count
        started = time.perf_counter()
        assert not grade.grade(course, [tiny.ASSIGNMENT], lambda: pool).graded
        return rows, time.perf_counter() - started


def whole_course(students=("ada", "dilan", "ines", "jonas")):
    """Every notebook of the course, handed in right, mixed, wrong and blank; one of the four by stock nbgrader.

    Returns
    -------
    dict
        Seconds and CPU seconds a student for all notebooks; CPU seconds of the same cells in one
        warm process; seconds of stock nbgrader for each notebook once: right, mixed, wrong, blank in turn.
    """
    real, cpu, found = Course(tiny.ROOT), [], {}
    masters = {name: master for a in real.assignments for name, master in real.masters(a).items()}
    with tempfile.TemporaryDirectory() as place, keep(executors.local(os.cpu_count())) as pool, quiet_nbgrader():
        course = hand_in_all(real, Path(place), masters, students)
        submit = pool.submit

        def counted(function, *job):
            future = submit(function, *job)
            future.add_done_callback(lambda done: cpu.append(done.result()[1]))
            return future

        pool.submit = counted
        workers = [psutil.Process(process.pid) for process in (pool._processes or {}).values()]
        before = time.process_time() + sum(sum(w.cpu_times()[:2]) for w in workers)
        started = time.perf_counter()
        outcome = grade.grade(course, course.assignments, lambda: pool)
        found["course_engine_s"] = (time.perf_counter() - started) / len(students)
        workers = [psutil.Process(process.pid) for process in pool._processes.values()]
        own = time.process_time() + sum(sum(w.cpu_times()[:2]) for w in workers) - before
        found["course_cpu_s"] = (sum(cpu) + own) / len(students)
        found["submissions_an_hour_a_core"] = 3600 * len(students) * len(masters) / (sum(cpu) + own)
        assert not outcome.failed, outcome.failed
        found["course_floor_cpu_s"] = warm_floor(course, masters) / len(students)
    found["course_stock_s"] = stock_course(real, masters, students)
    found["course_ratio"] = found["course_stock_s"] / found["course_engine_s"]
    return found


def stock_course(real, masters, students):
    """Seconds of stock nbgrader for every notebook once, of these students in turn."""
    turns = {name: [students[number % len(students)]] for number, name in enumerate(masters)}
    with tempfile.TemporaryDirectory() as place, quiet_nbgrader():
        course = hand_in_all(real, Path(place), masters, turns)
        for assignment in course.assignments:
            course.release(assignment)
        started, failed = time.perf_counter(), []
        for path in sorted(course.folder("submitted", "", "").glob("*/*/")):
            config = Config()
            config.Execute.extra_arguments = ["--log-level=ERROR"]
            config.ExecutePreprocessor.timeout = 300
            config.CourseDirectory.update(root=place, course_id="deep-learning", assignment_id=path.name,
                                          student_id=path.parent.name)
            try:
                with warnings.catch_warnings(action="ignore"):
                    Autograde(coursedir=CourseDirectory(config=config), config=config).start()
            except NbGraderException:
                failed.append(f"{path.parent.name}, {path.name}")
        seconds = time.perf_counter() - started
    if failed:
        console.print("stock nbgrader gave up: " + "; ".join(failed))
    return seconds


def first_mark(assignment="02_shallow_networks", repeats=3):
    """Seconds from a cold start to the marks of one right submission, by each command, for each repeat."""
    real, seconds = Course(tiny.ROOT), {"stock": [], "engine": []}
    commands = {"stock": ["nbgrader", "autograde", assignment], "engine": ["course", "grade", assignment]}
    for way in [*seconds] * repeats:
        with tempfile.TemporaryDirectory() as place, quiet_nbgrader():
            course = hand_in_all(real, Path(place), real.masters(assignment), ["ada"])
            course.release(assignment)
            if way == "stock":
                (course.root / "nbgrader_config.py").write_text("c = get_config()\n")
            program, *words = commands[way]
            started = time.perf_counter()
            subprocess.run([Path(sys.executable).with_name(program), *words], cwd=place, check=True,
                           capture_output=True)
            seconds[way].append(time.perf_counter() - started)
    return seconds


def hand_in_all(real, place, masters, students):
    """A course with these masters, and these students' notebooks of each; or by notebook, whose."""
    (place / "nbgrader_config.py").write_text((tiny.ROOT / "nbgrader_config.py").read_text())
    for name, master in masters.items():
        target = place / "source" / master.assignment / f"{name}.ipynb"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(master.path.read_text())
        notebooks = samples.sample_class(master, samples.attempts_of(real, master))
        for student in students[name] if isinstance(students, dict) else students:
            folder = place / "submitted" / student / master.assignment
            folder.mkdir(parents=True, exist_ok=True)
            (folder / target.name).write_text(samples.as_text(notebooks[student]))
    return Course(place)


def warm_floor(course, masters):
    """CPU seconds of the cells that grading ran, each notebook in a fork of one process with all libraries."""
    program = (
        "import json, os, resource, sys\nfrom IPython.core.interactiveshell import InteractiveShell\n"
        "import numpy, scipy.special, torch, torch._dynamo, matplotlib.pyplot, ipywidgets\n"
        "import transformers.models.gpt2.modeling_gpt2\nfrom exercises import check\n"
        "shell = InteractiveShell.instance()\nout = os.dup(1)\nfor n in (1, 2): "
        "os.dup2(os.open(os.devnull, os.O_WRONLY), n)\nfor cells in json.load(sys.stdin):\n    if os.fork() == 0:\n"
        "        for cell in cells: shell.run_cell(cell)\n        os._exit(0)\n    os.wait()\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "os.write(out, str(used.ru_utime + used.ru_stime).encode())")
    notebooks = []
    for path in sorted(course.folder("autograded", "", "").glob("*/*/*.ipynb")):
        cells = nbformat.read(path, 4).cells
        notebooks.append([c.source for c in cells if c.cell_type == "code" and c.execution_count])
    done = subprocess.run([sys.executable, "-c", program], input=json.dumps(notebooks), capture_output=True, text=True,
                          check=True, env=os.environ | {"OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg"}, cwd=tiny.ROOT)
    return float(done.stdout)


def draw(results, path):
    """A bar for each way of grading, and the shares of a submission's time."""
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    from exercises import plot
    plot.style()
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6))
    names = ["stock nbgrader", "engine, 1 worker", f"engine, {os.cpu_count()} workers", "cells alone"]
    values = [results[k] for k in ("stock_s", "engine_1_s", "engine_s", "floor_s")]
    bars = left.barh(names, values, color=plot.COLOURS[:4])
    left.bar_label(bars, fmt="%.3g s", padding=3)
    left.margins(x=0.35)
    left.set(xlabel="seconds a submission", xscale="log", title="Grading one light notebook")
    left.invert_yaxis()
    steps = {k: v for k, v in results["shares"].items() if "once" not in k}
    bars = right.barh(list(steps), [1000 * v for v in steps.values()], color=plot.SKY)
    right.bar_label(bars, fmt="%.0f", padding=3)
    right.set(xlabel="milliseconds", title="Where the time of a submission goes")
    right.invert_yaxis()
    figure.savefig(path)


def show(title, head, rows):
    """Print a table."""
    out = Table(title=title, title_justify="left")
    for name in head:
        out.add_column(name, justify="right" if name != head[0] else "left")
    for row in rows:
        out.add_row(*(f"{value:.3f}" if isinstance(value, float) else str(value) for value in row))
    console.print(out)


def main():
    """Run the benchmark."""
    build = tiny.ROOT / "build"
    build.mkdir(exist_ok=True)
    figures = {}
    for name, measure in (("stock_s", stock), ("engine_1_s", lambda: engine(1)),
                          ("engine_s", lambda: engine(os.cpu_count())), ("floor_s", floor)):
        console.print(f"measuring {name} ...")
        figures[name] = measure()
        console.print(f"{median(figures[name]):.4f} s a submission")
    results = {name: median(values) for name, values in figures.items()}
    results["ratio"] = results["stock_s"] / results["engine_s"]
    console.print("measuring the shares of a submission ...")
    results["shares"], results["private_memory_mb"] = shares()
    console.print("measuring the first mark ...")
    first = first_mark()
    results |= {f"first_mark_{way}_s": median(values) for way, values in first.items()}
    figures |= {f"first_mark_{way}_s": values for way, values in first.items()}
    console.print("grading the whole course ...")
    results |= whole_course()
    console.print(f"growing to {GROWTH[-1]} submissions ...")
    results["growth"], results["unchanged_s"] = growth()
    show("Seconds a submission", ("", "median", "least", "most"),
         [(name, median(v), min(v), max(v)) for name, v in figures.items()])
    show("Where the time goes", ("step", "seconds"), results["shares"].items())
    show("The whole course, seconds a student", ("", "seconds"),
         [(name, value) for name, value in results.items() if "course" in name or "hour" in name])
    show("Growth", tuple(results["growth"][0]), [tuple(row.values()) for row in results["growth"]])
    console.print(f"a second run over {GROWTH[-1]:,} unchanged submissions: {results['unchanged_s']:.1f} s")
    console.print(f"{results['ratio']:.1f} times as fast as stock nbgrader with {os.cpu_count()} workers; "
                  f"{results['engine_1_s'] / results['floor_s']:.1f} times the floor with one; a process has "
                  f"{results['private_memory_mb']:.0f} MB beside its template")
    (build / "bench.json").write_text(json.dumps(results, indent=1))
    draw(results, build / "bench.png")
    console.print("written: build/bench.json, build/bench.png")


if __name__ == "__main__":
    main()
