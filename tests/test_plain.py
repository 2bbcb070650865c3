"""Notebooks in plain nbgrader style: the marks of `course grade` are those of stock nbgrader.

The fixture notebooks come from nbgrader's own wheel. `STOCK` holds what stock nbgrader 0.9.5 gave;
the slow test asks it again.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import nbgrader
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.course import Course
from grading.engine.execute import TOGETHER
from grading.marking.grade import grade
from grading.masters import grade_id, load
from tests import tiny
from tests.test_nbgrader import STOCK as STOCK_CONFIG

FIXTURES = Path(nbgrader.__file__).parent / "tests"

# nose does not exist for Python 3.11; without it both graders give such cells nothing
NOSE = {f"from nose.tools import {name}": f"from unittest import TestCase\n{name} = TestCase().{method}"
        for name, method in (("assert_equal", "assertEqual"), ("assert_raises", "assertRaises"))}

SQUARES = {"correct_squares": 1, "squares_invalid_input": 1, "correct_sum_of_squares": 0.5,
           "sum_of_squares_uses_squares": 0.5}
BY_HAND = {"sum_of_squares_equation": None, "sum_of_squares_application": None}
HALF = {"correct_squares": 0, "squares_invalid_input": 1, "correct_sum_of_squares": 0,
        "sum_of_squares_uses_squares": 0.5}
ANSWERED = {"foo": 1, "bar": 1, "baz": None, "quux": None}
UNTOUCHED = {"foo": 1, "bar": 0, "baz": 0, "quux": 0}
MULTI = dict.fromkeys(["test_multi", "cell-f2803ba7c42d03ab", "cell-693350420ec62f1b", "cell-13479eb0e5fff152"], 1)

# Master, submission, and the marks of stock nbgrader; None waits for a person.
STOCK = {
    ("apps/files/test", "apps/files/test"): SQUARES | BY_HAND,
    ("apps/files/test", "apps/files/test-hidden-tests"): HALF | BY_HAND,
    ("apps/files/test-with-output", "apps/files/test-with-output"): SQUARES | BY_HAND,
    ("apps/files/test-hidden-tests", "apps/files/test-hidden-tests"): HALF,
    ("apps/files/test-hidden-tests", "apps/files/test"): None,
    ("apps/files/submitted-unchanged", "apps/files/submitted-unchanged"): UNTOUCHED,
    ("apps/files/submitted-unchanged", "apps/files/submitted-changed"): ANSWERED,
    ("apps/files/submitted-unchanged", "apps/files/submitted-grade-cell-changed"): UNTOUCHED,
    ("apps/files/submitted-unchanged", "apps/files/submitted-locked-cell-changed"): UNTOUCHED,
    ("apps/files/submitted-unchanged", "apps/files/submitted-cheat-attempt"): ANSWERED | {"bar": 0},
    ("apps/files/submitted-unchanged", "apps/files/submitted-cheat-attempt-alternative"): ANSWERED | {"bar": 0},
    ("apps/files/open_relative_file", "apps/files/open_relative_file"): {"open_file": 10},
    ("apps/files/validating-environment-variable", "apps/files/validating-environment-variable"):
        {"cell-bfbdf1784663b6b6": 0},
    ("apps/files/validation-zero-points", "apps/files/validation-zero-points"): {"correct_squares": 0},
    ("apps/files/timeout", "apps/files/timeout"): {"correct_squares": 1},
    ("apps/files/autotest-simple-unchanged", "apps/files/autotest-simple-unchanged"): {"test_simple": 0},
    ("apps/files/autotest-simple-unchanged", "apps/files/autotest-simple-changed"): {"test_simple": 1},
    ("apps/files/autotest-hashed-unchanged", "apps/files/autotest-hashed-unchanged"): {"test_hashed": 0},
    ("apps/files/autotest-hashed-unchanged", "apps/files/autotest-hashed-changed"): {"test_hashed": 1},
    ("apps/files/autotest-hidden-unchanged", "apps/files/autotest-hidden-unchanged"): {"test_hidden": 0},
    ("apps/files/autotest-hidden-unchanged", "apps/files/autotest-hidden-changed-right"): {"test_hidden": 1},
    ("apps/files/autotest-hidden-unchanged", "apps/files/autotest-hidden-changed-wrong"): {"test_hidden": 1},
    ("apps/files/autotest-multi-unchanged", "apps/files/autotest-multi-unchanged"): dict.fromkeys(MULTI, 0),
    ("apps/files/autotest-multi-unchanged", "apps/files/autotest-multi-changed"):
        MULTI | {"cell-693350420ec62f1b": 0},
    ("preprocessors/files/test", "preprocessors/files/test"): SQUARES | BY_HAND,
    ("preprocessors/files/test_taskcell", "preprocessors/files/test_taskcell"): SQUARES | BY_HAND | {"task1": None},
    ("preprocessors/files/manually-graded-code-cell", "preprocessors/files/manually-graded-code-cell"): {"foo": None},
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-unchanged"): UNTOUCHED,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-changed"): ANSWERED,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-grade-cell-changed"): UNTOUCHED,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-locked-cell-changed"): UNTOUCHED,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-answer-cell-type-changed"): None,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-grade-cell-type-changed"): None,
}

# What `course grade` gives on purpose where stock nbgrader gives something else, and why.
DIFFERENT = {
    # an answer cell that the submission does not have is no answer; stock lets it wait for a person
    ("apps/files/test", "apps/files/test-hidden-tests"): HALF | dict.fromkeys(BY_HAND, 0),
    # stock refuses a submission with foreign cells or with a cell of another type; here what is there is judged
    ("apps/files/test-hidden-tests", "apps/files/test"): SQUARES,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-answer-cell-type-changed"): UNTOUCHED,
    ("preprocessors/files/submitted-unchanged", "preprocessors/files/submitted-grade-cell-type-changed"): UNTOUCHED,
    # no variable tells the code that it is being graded
    ("apps/files/validating-environment-variable", "apps/files/validating-environment-variable"):
        {"cell-bfbdf1784663b6b6": 1},
    # the examiner does not see the learner's folder; with the tag the mark is stock's (see below)
    ("apps/files/open_relative_file", "apps/files/open_relative_file"): {"open_file": 0},
}

# Masters that both refuse; the rest of nbgrader's fixtures have no graded cell, or are not notebooks of format 4.
REFUSED = ["apps/files/test-v0", "apps/files/test-v0-invalid", "apps/files/test-v1", "apps/files/test-v2",
           "preprocessors/files/bad-markdown-cell-1", "preprocessors/files/bad-markdown-cell-2",
           "preprocessors/files/blank-grade-id", "preprocessors/files/duplicate-grade-ids"]


def assignment_of(master):
    return master.replace("/files/", "-").replace("_", "-")


def student_of(submission):
    return submission.rpartition("/")[2]


def hand_out_and_in(place):
    """A course folder with every master and submission."""
    for master, submission in STOCK:
        name = assignment_of(master)
        for path, target in ((master, place / "source"), (submission, place / "submitted" / student_of(submission))):
            folder = target / name
            folder.mkdir(parents=True, exist_ok=True)
            text = (FIXTURES / f"{path}.ipynb").read_text(encoding="utf-8")
            for old, new in NOSE.items():
                text = text.replace(old, new.replace("\n", "\\n"))
            (folder / f"{name}.ipynb").write_text(text, encoding="utf-8")
            shutil.copy(FIXTURES / "apps" / "files" / "data.txt", folder)
    return place


def marks_of(course, pairs):
    """Automatic marks by submission; None where there is none."""
    found = {}
    with course.gradebook() as book:
        for master, submission in pairs:
            name = assignment_of(master)
            try:
                graded = book.find_submission_notebook(name, name, student_of(submission))
            except nbgrader.api.MissingEntry:
                found[master, submission] = None
                continue
            marks = {g.name: g.auto_score for g in graded.grades}
            waits = {g.name for g in graded.grades if g.needs_manual_grade}
            assert waits == {cell for cell, mark in marks.items() if mark is None}
            found[master, submission] = marks
    return found


def test_marks_on_nbgraders_own_notebooks(tmp_path, pool):
    shutil.copy(tiny.ROOT / "nbgrader_config.py", hand_out_and_in(tmp_path))
    course = Course(tmp_path)
    outcome = grade(course, course.assignments, pool)
    assert not outcome.failed
    assert marks_of(course, STOCK) == STOCK | DIFFERENT
    assert all(DIFFERENT[pair] != STOCK[pair] for pair in DIFFERENT)


@pytest.mark.slow
def test_stock_nbgrader_still_gives_these_marks(tmp_path):
    (hand_out_and_in(tmp_path) / "nbgrader_config.py").write_text(STOCK_CONFIG)
    run_stock(tmp_path)
    found = marks_of(Course(tmp_path), STOCK)
    for pair, expected in STOCK.items():
        if expected is None:  # nbgrader makes rows for a submission before it refuses it
            assert set((found[pair] or {None: None}).values()) == {None}
        else:
            assert found[pair] == expected, pair


def run_stock(place):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # where alembic is
    subprocess.run([sys.executable, "-c", STOCK_RUN], cwd=place, check=True, capture_output=True, timeout=600,
                   env=os.environ | {"PATH": path})


STOCK_RUN = """
from pathlib import Path
from nbgrader.apps import NbGraderAPI
from traitlets.config import Config
config = Config()
config.CourseDirectory.root, config.CourseDirectory.course_id = str(Path.cwd()), "deep-learning"
api = NbGraderAPI(config=config)
for source in sorted(Path("source").iterdir()):
    assert api.generate_assignment(source.name, force=True, create=True)["success"]
    for student in sorted(Path("submitted").iterdir()):
        if (student / source.name).is_dir():
            api.autograde(source.name, student.name, force=True, create=True)
"""


@pytest.mark.parametrize("path", REFUSED)
def test_masters_that_nbgrader_refuses_are_refused(path):
    with pytest.raises(ValueError, match=f"{student_of(path)}.ipynb: "):
        load(FIXTURES / f"{path}.ipynb")


def graded(name, source, points=1, **more):
    return new_code_cell(source, metadata=tiny.meta(name, grade=True, locked=True, points=points) | more)


def solution(name, source):
    return new_code_cell(source, metadata=tiny.meta(name, solution=True))


CELLS = [
    solution("area", "def area(r):\n    ### BEGIN SOLUTION\n    return pi * r ** 2\n    ### END SOLUTION\npi = 3\n"
                     "calls = 0\ndef count():\n    global calls\n    calls += 1\n"
                     "class Point:\n    def __init__(self, x):\n        self.x = x\n"
                     "    def moved(self, by):\n        return Point(self.x + by)\n"
                     "open('made.txt', 'w').write('yes')"),
    graded("imports", "import math\nfrom math import isclose\ndef near(a, b):\n    return isclose(a, b, rel_tol=1e-6)\n"
                      "assert area(1) == 3"),
    graded("changes_a_variable", "pi = math.pi\nassert near(area(2), math.pi * 4)"),
    graded("sees_that_change", "assert near(pi, math.pi) and near(area(1), math.pi)"),
    graded("counts", "calls = 5\ncount()\nassert calls == 6"),
    graded("stands_in", "old = area\narea = lambda r: 7\ntry:\n    assert area(3) == 7\nfinally:\n    area = old\n"
                        "assert near(area(1), math.pi)"),
    graded("instances", "p = Point(3)\nq = p.moved(2)\nassert q.x == 5 and type(q.x) is int\nq.x = 9\n"
                        "assert q.moved(1).x == 10\nassert hasattr(p, 'moved') and not hasattr(p, 'gone')"),
    graded("partial", "score = 0\nfor r, wanted in ((1, math.pi), (2, 0)):\n    score += near(area(r), wanted)\n"
                      "score", 2),
    graded("wrong", "assert area(1) == 3"),
    graded("file", "assert open('made.txt').read() == 'yes'", tags=[TOGETHER]),
    new_markdown_cell("Write a poem.", metadata=tiny.meta("poem", task=True, locked=True, points=4)),
]
MARKS = {"imports": 1, "changes_a_variable": 1, "sees_that_change": 1, "counts": 1, "stands_in": 1, "instances": 1,
         "partial": 1, "wrong": 0, "file": 1, "poem": None}


def own_course(place):
    """A course with one notebook in plain style, and its reference answers handed in."""
    notebook = new_notebook(cells=CELLS)
    for folder in ("source", "submitted/right"):
        path = place / folder / "plain" / "plain.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    return place


def marks_of_own(course):
    with course.gradebook() as book:
        submission = book.find_submission_notebook("plain", "plain", "right")
        return {g.name: g.auto_score for g in submission.grades}


def test_what_plain_checks_do_with_names(tmp_path, pool):
    shutil.copy(tiny.ROOT / "nbgrader_config.py", own_course(tmp_path))
    course = Course(tmp_path)
    grade(course, ["plain"], pool)
    assert marks_of_own(course) == MARKS
    path = tmp_path / "autograded" / "right" / "plain"
    assert "file: this check ran in the learner's own process" in (path / "grading.json").read_text()

    # only that check is judged again, with what the checks before it make
    master = nbformat.read(tmp_path / "source" / "plain" / "plain.ipynb", 4)
    next(c for c in master.cells if grade_id(c) == "changes_a_variable").source += "\nassert near(area(1), 3)"
    nbformat.write(master, tmp_path / "source" / "plain" / "plain.ipynb")
    outcome = grade(course, ["plain"], pool)
    assert [(c.cell, c.before, c.after) for c in outcome.changes] == [("changes_a_variable", 1, 0)]
    errors = [o.evalue for c in nbformat.read(path / "plain.ipynb", 4).cells if grade_id(c) == "changes_a_variable"
              for o in c.outputs]
    assert errors == [""]  # the assertion, and no name that is missing


def test_what_a_check_keeps_is_not_the_learners_to_change(tmp_path, pool):
    master = new_notebook(cells=[solution("square", "def square(x):\n    ### BEGIN SOLUTION\n    return x * x\n"
                                                    "    ### END SOLUTION"),
                                 graded("judges", "expected = 49\nassert square(7) == expected")])
    trick = new_notebook(cells=[solution("square", "expected = None\ndef square(x):\n    global expected\n"
                                                   "    seen, expected = expected, x\n    print(seen)\n    return x"),
                                new_code_cell("print('kept', expected)")])
    shutil.copy(tiny.ROOT / "nbgrader_config.py", tmp_path)
    for folder, notebook in (("source", master), ("submitted/right", trick)):
        path = tmp_path / folder / "plain" / "plain.ipynb"
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    course = Course(tmp_path)
    grade(course, ["plain"], pool)
    assert marks_of_own(course) == {"judges": 0}
    ran = nbformat.read(tmp_path / "autograded" / "right" / "plain" / "plain.ipynb", 4)
    assert "49" not in str([cell.get("outputs") for cell in ran.cells])


@pytest.mark.slow
def test_stock_nbgrader_agrees_on_them(tmp_path):
    (own_course(tmp_path) / "nbgrader_config.py").write_text(STOCK_CONFIG)
    run_stock(tmp_path)
    assert marks_of_own(Course(tmp_path)) == MARKS


def test_a_check_that_reads_a_file_agrees_with_the_tag(tmp_path, pool):
    master = "apps/files/open_relative_file"
    shutil.copy(tiny.ROOT / "nbgrader_config.py", hand_out_and_in(tmp_path))
    path = tmp_path / "source" / assignment_of(master) / f"{assignment_of(master)}.ipynb"
    notebook = nbformat.read(path, 4)
    for cell in notebook.cells:
        cell.metadata.tags = [TOGETHER]
    nbformat.write(notebook, path)
    course = Course(tmp_path)
    grade(course, [assignment_of(master)], pool)
    assert marks_of(course, [(master, master)]) == {(master, master): STOCK[master, master]}
