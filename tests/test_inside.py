"""Code that tampers with the process it runs in earns nothing and reads nothing: no test is there.

`tests/inside/tricks.py` holds the tricks and `tests/inside/leaks.py` the ways to find a hidden test,
each a submission of the tiny course; all are graded in one run, and get their feedback.
"""

import base64
import binascii
import re
import zlib
from pathlib import Path

import nbformat
import pytest

from grading.cli import run_feedback
from grading.engine import execute
from grading.engine.execute import pack, run_notebook
from grading.marking.grade import grade
from grading.masters import NOTES
from tests import tiny

FOLDER = Path(__file__).parent / "inside"
WRONG = {"quadruple": "def quadruple(x):\n    return 1", "guess": "guess = 1.0", "letter": 'letter = "a"'}
WORDS = re.compile(rb"secret_[n]umber|1e-6 else|rebmun_[t]erces|frperg_[a]hzore")


def cells(name):
    """The cells of a file in percent format by their names, each after the first."""
    _, *parts = re.split(r"^# %% (\w+)\n", (FOLDER / f"{name}.py").read_text(), flags=re.M)
    before, named = parts[1], dict(zip(parts[2::2], parts[3::2]))
    assert len(named) == len(parts) // 2 - 1, "two of one name"
    return {name: f"{before}\n{source}" for name, source in named.items()}


TRICKS, LEAKS = cells("tricks"), cells("leaks")


def trick(course, name):
    """A submission that is wrong everywhere, with a trick."""
    notebook, source = tiny.perfect(course), TRICKS[name]
    for cell, wrong in WRONG.items():
        tiny.cell_of(notebook, cell).source = "pass" if f"def {cell}(" in source else wrong
    missing = "" if re.search(r"def double\(", source) else "\ndef double(x):\n    return 0\n"
    tiny.cell_of(notebook, "double").source = source + missing
    return notebook


def leak(course, name):
    """A submission that looks for hidden tests while it is examined, and shows what it found at the end."""
    notebook = tiny.perfect(course)
    tiny.cell_of(notebook, "double").source = LEAKS[name]
    if "def quadruple(" in LEAKS[name]:
        tiny.cell_of(notebook, "quadruple").source = "pass"
    tiny.cell_of(notebook, "letter").source = 'letter = "b"\nshow()'
    return notebook


def read_back(text):
    """A page's bytes, and what is encoded in it."""
    yield text
    for code in re.findall(rb"[A-Za-z0-9+/]{24,}={0,2}", text):
        for decode in (base64.b64decode, bytes.fromhex, base64.b32decode):
            try:
                data = decode(code.decode() if decode == bytes.fromhex else code + b"==" * (decode == base64.b64decode))
            except (ValueError, binascii.Error):
                continue
            yield data
            try:
                yield zlib.decompress(data)
            except zlib.error:
                pass
    for numbers in re.findall(rb"(?:\d{1,3}, ?){20,}", text):
        yield bytes(int(n) % 256 for n in numbers.split(b",") if n.strip())


def shown(course, student):
    """The executed notebook and the feedback page of a student, as bytes."""
    return [course.folder(step, student, tiny.ASSIGNMENT) / f"{tiny.NOTEBOOK}.{suffix}"
            for step, suffix in (("autograded", "ipynb"), ("feedback", "html"))]


@pytest.fixture(scope="module")
def graded(tmp_path_factory, pool):
    """All tricks and leaks and an honest submission after them, after grading and feedback."""
    place = tmp_path_factory.mktemp("course")
    course = tiny.make_course(place)
    with open(place / "nbgrader_config.py", "a") as file:
        file.write("c.ExecuteSafely.timeout = 10\nc.LearnerProcess.wall_seconds = 25\n")
    course = tiny.Course(place)
    for name in TRICKS:
        tiny.hand_in(course, f"trick-{name}", trick(course, name))
    for name in LEAKS:
        tiny.hand_in(course, f"leak-{name}", leak(course, name))
    tiny.hand_in(course, "zz-honest", tiny.perfect(course))
    grade(course, [tiny.ASSIGNMENT], pool)
    run_feedback(course, [tiny.ASSIGNMENT], pool)
    return course


@pytest.mark.parametrize("name", TRICKS)
def test_trick_earns_nothing(graded, name):
    assert tiny.marks(graded, f"trick-{name}") == tiny.NOTHING | {"written_why": None}
    notebook = nbformat.read(shown(graded, f"trick-{name}")[0], 4)
    failed = [o for o in tiny.cell_of(notebook, "double").outputs if o.output_type == "error"]
    assert not failed or name in ("garbage_in_the_cell",), failed  # it was in place


@pytest.mark.parametrize("name", LEAKS)
def test_nothing_of_a_hidden_test_is_shown(graded, name):
    for path in shown(graded, f"leak-{name}"):
        text = path.read_bytes()
        if path.suffix == ".ipynb":
            notebook = nbformat.reads(text.decode(), 4)
            assert "looked and found" in str(tiny.cell_of(notebook, "letter").outputs), "it did not look"
            counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
            assert counts == list(range(1, len(counts) + 1))
            for cell in tiny.checks(notebook):  # where the tests stand: this page is the instructor's
                cell.source = ""
            text = nbformat.writes(notebook).encode()
        assert not any(WORDS.search(data) for data in read_back(text))


def test_honest_work_after_all_of_them_is_judged_right(graded):
    assert tiny.marks(graded, "zz-honest") == tiny.FULL


# ------------------------------------------------------------- limits, ends, and examiners that fail

def run(config=None, **answers):
    """Run the tiny master with other answers; returns its cells by name, and the notes."""
    notebook = tiny.master()
    for name, source in answers.items():
        tiny.cell_of(notebook, name).source = source
    text, _ = run_notebook(pack(notebook), {}, config or {})
    ran = nbformat.reads(text, 4)
    return {cell.id: cell for cell in ran.cells}, ran.metadata[NOTES]


def right(cells):
    """The exercises that lose no points."""
    return [name for name in ("double", "quadruple", "guess", "letter")
            if not execute.loses_points(cells[f"{name}-check"])]


@pytest.mark.parametrize("source", ["exit()", "quit()", "exit", "import sys\nsys.exit()", "raise SystemExit"])
def test_exit_in_a_cell_ends_nothing(source):
    cells, notes = run(double=f"def double(x):\n    return 2 * x\n{source}", letter=f'letter = "b"\n{source}')
    assert right(cells) == ["double", "quadruple", "guess", "letter"] and not notes


def test_cell_that_ends_the_process_is_named_and_costs_itself():
    cells, notes = run(quadruple="import os\nos._exit(3)")
    assert right(cells) == ["double", "guess", "letter"]
    assert notes == ["quadruple: ended its own process with exit code 3"]


def test_update_of_a_display_counts_wherever_it_is_shown():
    source = ("from IPython.display import display, update_display\n"
              "for _ in range(100):\n    display(1, display_id='many')\n"
              "update_display('x' * 100_000, display_id='many')\nguess = 3.14159265")
    cells, _ = run({"ExecuteSafely": {"max_output": 1_000_000}}, guess=source)
    assert len(str(cells["guess"])) < 1_000_000 and cells["guess"].outputs[-1].ename == "OutputTooLong"
    assert right(cells) == ["double", "quadruple", "guess", "letter"]


def test_what_is_written_while_a_check_runs_goes_nowhere():
    source = ("import os, sys\nfrom IPython.display import display\ndef double(x):\n    print('DURING')\n"
              "    print('DURING', file=sys.stderr)\n    os.write(1, b'DURING')\n    os.system('echo DURING')\n"
              "    display('DURING')\n    return 2 * x")
    cells, _ = run(double=source)
    assert right(cells) == ["double", "quadruple", "guess", "letter"]
    assert "DURING" not in str([cell.outputs for cell in cells.values() if cell.cell_type == "code"])
