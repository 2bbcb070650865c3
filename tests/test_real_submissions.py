"""Ways in which real submissions differ from what a grader expects, on a real notebook, in one run.

Each student hands in the reference answers of ``02_shallow_networks`` (29 automatic points) with one
thing changed that honest people do; what must come out stands beside it.
"""

import copy
import json
import os
import shutil

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from grading.authoring.samples import fill, reference_answers
from grading.course import Course
from grading.desk.report import marks
from grading.marking.grade import grade
from tests.tiny import ROOT, cell_of

ASSIGNMENT, NOTEBOOK = "02_shallow_networks", "shallow_networks"
ALL = 33  # automatic points of 02_shallow_networks
STOPPED = "ReLU: the cell stopped with "


def first(source):
    """A cell before the answers."""
    return lambda nb: nb.cells.insert(0, new_code_cell(source))


def answer(name, source):
    def change(nb):
        cell_of(nb, name).source = source
    return change


def before(name, lines):
    """Lines at the head of an answer cell."""
    def change(nb):
        cell_of(nb, name).source = f"{lines}\n{cell_of(nb, name).source}"
    return change


def _null_source(nb):
    nb.cells.append(new_code_cell(""))
    nb.cells[-1]["source"] = None


def _played_with(nb):
    cell = copy.deepcopy(cell_of(nb, "ReLU"))
    cell.source = "def ReLU(preactivation):\n    return preactivation.clip(-1, 1)"
    nb.cells.append(cell)


def _merged(nb):
    cell, check = cell_of(nb, "ReLU"), cell_of(nb, "ReLU-check")
    cell.source = f"{cell.source}\n\n{check.source}"
    nb.cells.remove(check)


def _written_below(nb):
    place = nb.cells.index(cell_of(nb, "written_smooth_curves"))
    nb.cells[place].source = "YOUR ANSWER HERE"
    nb.cells.insert(place + 1, new_markdown_cell("A sum of many small bends looks smooth."))


def _windows(nb):
    for cell in nb.cells:
        cell.source = cell.source.replace("\n", "\r\n")


def _bare(nb):
    nb.nbformat_minor = 4
    for cell in nb.cells:
        cell.metadata = {}
        del cell["id"]


def _tuple(nb):
    source = cell_of(nb, "collapse").source
    cell_of(nb, "collapse").source = (
        "from collections import namedtuple\nLine = namedtuple('Line', 'intercept slope')\n"
        f"{source.replace('def collapse', 'def lines')}\n"
        "def collapse(*values, **named):\n    return Line(*lines(*values, **named))")


# student: (what happens to the reference answers, points, part of a line for the instructor)
CASES = {
    "reference": (lambda nb: None, ALL, None),
    "exit": (first("exit()"), ALL, None),
    "quit": (before("collapse", "quit()"), ALL, None),
    "float_hidden": (first("float = 2.0"), ALL, None),
    "range_hidden": (first("range = 10\nlen = sum = list = print = isinstance = 3"), ALL, None),
    "null_source": (_null_source, ALL, "has NoneType where text belongs"),
    "played_with": (_played_with, ALL, "ReLU is there more than once"),
    "merged": (_merged, ALL, "ReLU-check was deleted"),
    "imports_check": (before("ReLU", "from exercises import check\nprint(check.__name__)"), ALL, None),
    "written_below": (_written_below, ALL, "was written beside its cell"),
    "windows": (_windows, ALL, None),
    "bare": (_bare, ALL, "came without names"),
    "widget": (before("ReLU", "%matplotlib widget"), ALL, None),
    "notebook_backend": (before("ReLU", "%matplotlib notebook"), ALL, None),
    "qt": (before("ReLU", "%matplotlib qt"), ALL, None),
    "tk": (before("ReLU", "import matplotlib\nmatplotlib.use('TkAgg')"), ALL, None),
    "switched": (before("ReLU", "import matplotlib.pyplot as plt\nplt.switch_backend('QtAgg')"), ALL, None),
    "named_tuple": (_tuple, ALL, None),
    "closes_stdout": (first("import sys\nsys.stdout.close()"), ALL, None),
    "input": (before("ReLU", "input('press enter')"), ALL - 2, STOPPED),
    "colab": (before("ReLU", "from google.colab import drive"), ALL - 2, STOPPED),
    "not_installed": (before("ReLU", "import pandas_of_mine"), ALL - 2, STOPPED),
}


def cases(*all_of_them):
    return [pytest.param(*case) for case in all_of_them]


@pytest.fixture(scope="module")
def graded(tmp_path_factory, pool):
    """The class after one run: each student's mark, and the course."""
    place = tmp_path_factory.mktemp("course")
    shutil.copytree(ROOT / "source" / ASSIGNMENT, place / "source" / ASSIGNMENT)
    shutil.copy(ROOT / "nbgrader_config.py", place)
    course = Course(place)
    master = course.masters(ASSIGNMENT)[NOTEBOOK]
    good = fill(master, reference_answers(master))

    def hand_in(student, notebook, name=f"{NOTEBOOK}.ipynb"):
        folder = course.folder("submitted", student, ASSIGNMENT)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(notebook), encoding="utf-8")
        return folder

    for student, (change, _, _) in CASES.items():
        notebook = copy.deepcopy(good)
        change(notebook)
        hand_in(student, notebook)
    with open(os.fsencode(hand_in("latin", good)) + b"/caf\xe9.csv", "wb") as file:
        file.write(b"x")
    hand_in("brackets", good, f"{NOTEBOOK}[1].ipynb")
    hand_in("twice", master.release)
    hand_in("twice", good, f"{NOTEBOOK} (1).ipynb")
    outcome = grade(course, [ASSIGNMENT], pool)
    assert not outcome.failed
    with course.gradebook() as book:
        return course, {mark.student: mark for mark in marks(course, book, [ASSIGNMENT])}


@pytest.mark.parametrize("student, points, line", cases(
    *[(name, *case[1:]) for name, case in CASES.items()],
    ("latin", ALL, "its name is not in UTF-8"), ("brackets", ALL, "found under the name shallow_networks[1].ipynb"),
    ("twice", ALL, "shallow_networks.ipynb holds no answer; shallow_networks (1).ipynb was graded")))
def test_points_and_notes(graded, student, points, line):
    mark = graded[1][student]
    lost = [(name, score) for _, name, score, out_of, waits in mark.exercises if score < out_of and not waits]
    assert mark.score == points, (lost, mark.notes)
    assert any(line in note for note in mark.notes) if line else not mark.notes, mark.notes
    assert mark.pending > 0


@pytest.mark.parametrize("student, says", cases(
    ("input", "StdinNotImplementedError"), ("colab", "No module named 'google"),
    ("not_installed", "No module named 'pandas_of_mine'")))
def test_the_message_says_what_stopped_the_cell_above(graded, student, says):
    course = graded[0]
    page = json.loads((course.folder("autograded", student, ASSIGNMENT) / f"{NOTEBOOK}.ipynb").read_text())
    check = next(c for c in page["cells"] if c["id"] == "ReLU-check")
    message = check["outputs"][-1]["evalue"]
    assert "stopped" in message and says in message and "does not exist yet" not in message
