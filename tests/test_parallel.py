"""Many at a time: workers that die, runs that are stopped, a Dask cluster, a PostgreSQL gradebook."""

import glob
import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time

import psutil
import pytest

from grading.authoring.samples import as_text
from grading.engine import executors
from grading.marking.grade import grade
from tests import tiny

SLOW = "import time\ntime.sleep(1)\ndef double(x):\n    return 2 * x"


def hand_in_slow(course, count):
    """Submissions that take a second each."""
    notebook = tiny.perfect(course)
    tiny.cell_of(notebook, "double").source = SLOW
    students = [f"student{number:02}" for number in range(count)]
    for student in students:
        tiny.hand_in(course, student, notebook)
    return students


def wait_until(condition, seconds=120):
    """Wait for something to become true."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def graded_folders(course):
    return len(glob.glob(str(course.folder("autograded") / "*" / "*" / "grading.json")))


def test_worker_that_is_killed_costs_a_retry(course):
    students = hand_in_slow(course, 6)
    pool, kills = executors.local(2), []

    class Killing:
        """An executor that kills one of its workers when the third notebook is given out."""

        width, kill, close = pool.width, pool.kill, pool.close

        def submit(self, *job):
            future = pool.submit(*job)
            kills.append(1)
            if len(kills) == 3:
                os.kill(next(iter(pool._processes)), signal.SIGKILL)
            return future

    factories = iter([Killing(), executors.local(2)])
    outcome = grade(course, [tiny.ASSIGNMENT], lambda: next(factories))
    assert not outcome.failed and len(outcome.graded) == 6
    assert all(tiny.marks(course, student) == tiny.FULL for student in students)


def test_notebook_that_always_kills_its_worker_is_named(course):
    tiny.hand_in(course, "ada", tiny.perfect(course))
    tiny.hand_in(course, "bad", tiny.perfect(course), arithmetic__txt="x")

    def factory():
        pool = executors.local(1)

        class Deadly:
            """An executor whose worker dies of the submission with a side file."""

            width, kill, close = pool.width, pool.kill, pool.close

            def submit(self, function, text, files, config):
                return pool.submit(os.abort) if files else pool.submit(function, text, files, config)

        return Deadly()

    outcome = grade(course, [tiny.ASSIGNMENT], factory)
    assert outcome.graded == [("ada", tiny.ASSIGNMENT)] and outcome.exit_code == 1
    line = outcome.failed["bad", tiny.ASSIGNMENT]
    assert "arithmetic.ipynb was not graded: its worker failed 3 times" in line and "--student bad" in line


def test_a_run_imports_once_what_its_new_submissions_need(course):
    libraries = {"tiny": "colorsys", "second": "fractions", "third": "graphlib"}
    for assignment, library in libraries.items():
        notebook = tiny.master()
        tiny.cell_of(notebook, "setup").source += f"\nimport {library}"
        path = course.folder("source", ".", assignment) / f"{tiny.NOTEBOOK}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tiny.normal_form(notebook), encoding="utf-8")
        folder = course.folder("submitted", "ada", assignment)
        folder.mkdir(parents=True)
        (folder / path.name).write_text(as_text(tiny.perfect(course)), encoding="utf-8")

    def run(*assignments, **options):
        pool, imported = executors.local(1), []

        class Looking:
            """An executor that looks at what is to be imported."""

            width, kill, close = pool.width, pool.kill, pool.close

            def submit(self, function, text, files, config):
                imported.append({*json.loads(text)["metadata"]["preload"]} & {*libraries.values()})
                return pool.submit(function, text, files, config)

        assert not grade(course, assignments, Looking, **options).failed
        return imported

    assert run("tiny") == [{"colorsys"}]
    assert run(*libraries) == 2 * [{"fractions", "graphlib"}]
    assert run(*libraries, force=True) == 3 * [{*libraries.values()}]


def test_workers_that_are_gone_can_be_killed():
    gone = multiprocessing.get_context("spawn").Process(target=os.getpid)
    gone.start()
    gone.join()
    pool = executors.local(1)
    pool._processes[gone.pid] = gone
    pool.kill()


def test_interrupted_run_goes_on_where_it_stopped(course):
    hand_in_slow(course, 8)
    command = [sys.executable, "-m", "grading", "grade", "--workers", "1"]
    run = subprocess.Popen(command, cwd=course.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                           start_new_session=True,  # and not deaf to Ctrl-C, as what a script starts behind an & is
                           preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    wait_until(lambda: graded_folders(course) >= 2)
    children = psutil.Process(run.pid).children(recursive=True)
    os.killpg(run.pid, signal.SIGINT)
    _, error = run.communicate(timeout=60)
    assert run.returncode == 1 and "run the command again" in error and "Traceback" not in error
    _, alive = psutil.wait_procs(children, timeout=20)
    assert not alive
    done = graded_folders(course)
    assert 2 <= done < 8
    again = subprocess.run(command, cwd=course.root, capture_output=True, text=True, timeout=300)
    assert again.returncode == 0 and f"{8 - done} graded, {done} unchanged" in again.stdout, again.stdout


def test_killed_run_takes_its_kernels_with_it(course):
    hand_in_slow(course, 8)
    run = subprocess.Popen([sys.executable, "-m", "grading", "grade", "--workers", "1"], cwd=course.root,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_until(lambda: graded_folders(course) >= 1)
    children = psutil.Process(run.pid).children(recursive=True)
    run.kill()
    run.wait()
    _, alive = psutil.wait_procs(children, timeout=20)
    assert not alive


@pytest.fixture(scope="module")
def scheduler():
    """A Dask scheduler on loopback."""
    process = subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1",
                                "--port", "0", "--no-dashboard"], stderr=subprocess.PIPE, text=True)
    address = next(line.split()[-1] for line in process.stderr if "Scheduler at" in line)
    yield address
    process.terminate()
    process.communicate(timeout=30)


def dask_worker(address, folder):
    return subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1",
                             "--no-dashboard", "--local-directory", str(folder)],
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def test_cluster_gives_the_same_marks_and_loses_nothing_with_a_worker(course, scheduler, tmp_path, pool):
    notebook = tiny.perfect(course)
    tiny.cell_of(notebook, "guess").source = "guess = 3.1"
    tiny.hand_in(course, "half", notebook)
    students = hand_in_slow(course, 6)
    workers = [dask_worker(scheduler, tmp_path / f"dask{number}") for number in range(2)]
    try:
        run = subprocess.Popen([sys.executable, "-m", "grading", "grade", "--scheduler", scheduler],
                               cwd=course.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        wait_until(lambda: graded_folders(course) >= 1)
        os.killpg(workers[0].pid, signal.SIGKILL)
        out, _ = run.communicate(timeout=300)
    finally:
        for worker in workers:
            if worker.poll() is None:
                os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
    assert run.returncode == 0 and "7 graded" in out, out
    marks = {student: tiny.marks(course, student) for student in [*students, "half"]}
    grade(course, [tiny.ASSIGNMENT], pool, force=True)
    assert marks == {student: tiny.marks(course, student) for student in [*students, "half"]}
    assert marks["half"]["guess"] == 2.5


def test_scheduler_that_does_not_answer(course):
    tiny.hand_in(course, "ada", tiny.perfect(course))
    done = subprocess.run([sys.executable, "-m", "grading", "grade", "--scheduler", "tcp://127.0.0.1:9"],
                          cwd=course.root, capture_output=True, text=True, timeout=120)
    assert done.returncode == 1 and "no Dask scheduler answers" in done.stderr
    assert "Traceback" not in done.stderr


def postgres_programs():
    """Where Debian's package puts initdb and pg_ctl, or None."""
    found = shutil.which("pg_ctl") or next(iter(sorted(glob.glob("/usr/lib/postgresql/*/bin/pg_ctl"))), None)
    return os.path.dirname(found) if found else None


@pytest.fixture
def postgres(tmp_path_factory):
    """A PostgreSQL server of our own on a socket; yields its database's address."""
    programs = postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt install postgresql)")
    place = tmp_path_factory.mktemp("pg", numbered=True)
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []
    if user:
        os.chown(place, 65534, 65534)
        for folder in place.parents:
            if folder.owner() == "root" and str(folder).startswith("/tmp/"):
                folder.chmod(0o755)
    options = f"-c listen_addresses='' -c unix_socket_directories='{place}' -c fsync=off"
    subprocess.run([*user, f"{programs}/initdb", "-D", place / "data", "-U", "course", "-A", "trust"], check=True,
                   capture_output=True, cwd=place)
    subprocess.run([*user, f"{programs}/pg_ctl", "-D", place / "data", "-w", "-o", options, "-l", place / "log",
                    "start"], check=True, capture_output=True, cwd=place)
    yield f"postgresql+psycopg://course@/postgres?host={place}"
    subprocess.run([*user, f"{programs}/pg_ctl", "-D", place / "data", "-m", "immediate", "stop"], check=True,
                   capture_output=True, cwd=place)


def test_gradebook_on_postgresql(course, postgres, pool):
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + f"\nc.CourseDirectory.db_url = {postgres!r}\n")
    course = type(course)(course.root)
    notebook = tiny.perfect(course)
    tiny.cell_of(notebook, "guess").source = "guess = 3.1"
    tiny.hand_in(course, "ada", tiny.perfect(course))
    tiny.hand_in(course, "half", notebook)
    outcome = grade(course, [tiny.ASSIGNMENT], pool)
    assert len(outcome.graded) == 2 and outcome.exit_code == 0
    assert tiny.marks(course, "ada") == tiny.FULL
    assert tiny.marks(course, "half") == tiny.FULL | {"guess": 2.5}
    assert not (course.root / "gradebook.db").exists()


def test_a_worker_starts_its_template_before_it_imports_what_is_slow():
    done = subprocess.run([sys.executable, "-c", "import sys, grading.engine.executors\n"
                           "print(sorted({'nbgrader', 'nbformat', 'numpy', 'torch'} & set(sys.modules)))"],
                          capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
