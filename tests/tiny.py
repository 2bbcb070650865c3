"""A tiny course: one master with every kind of cell, quick enough to be graded a hundred times."""

from pathlib import Path

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading.authoring.checks import normal_form
from grading.authoring.samples import as_text, fill, reference_answers
from grading.course import Course
from grading.masters import grade_id, role

ROOT = Path(__file__).parents[1]
ASSIGNMENT, NOTEBOOK = "tiny", "arithmetic"


def meta(name, **roles):
    """nbgrader metadata of version 3."""
    return {"nbgrader": {"grade": False, "grade_id": name, "locked": False, "schema_version": 3,
                         "solution": False, "task": False} | roles}


def locked(name, source):
    return new_code_cell(source, id=name, metadata=meta(name, locked=True))


def exercise(name, points, solution, visible, hidden):
    """The three cells of an exercise."""
    return [
        new_markdown_cell(f"Write `{name}`. **({points} point{'s' * (points != 1)})**", id=f"text-{name}"),
        new_code_cell(solution, id=name, metadata=meta(name, solution=True)),
        new_code_cell(f"from exercises import check\n\n{visible}\n### BEGIN HIDDEN TESTS\n{hidden}\n"
                      "### END HIDDEN TESTS", id=f"{name}-check",
                      metadata=meta(f"{name}-check", grade=True, locked=True, points=points)),
    ]


def master():
    """The tiny master notebook: 2 + 3 + 5 + 1 points by machine, 3 by hand."""
    cells = [
        new_markdown_cell("# Arithmetic\n\n| | |\n|---|---|\n| **Points** | 14 points |", id="title"),
        locked("setup", "import numpy as np\n\nfrom exercises import check"),
        *exercise("double", 2, "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION",
                  'check.function("double")(2).equals(4, reveal=True)\ncheck.passed("double")',
                  'for secret_number in (3, 5, -7.5):\n'
                  '    check.function("double")(secret_number).equals(2 * secret_number)'),
        *exercise("quadruple", 3,
                  "def quadruple(x):\n    ### BEGIN SOLUTION\n    return double(double(x))\n    ### END SOLUTION",
                  'with check.using(double={2: 4, 4: 8}.get):\n'
                  '    check.function("quadruple")(2).equals(8, reveal=True)',
                  'with check.using(double=lambda x: 2 * x):\n'
                  '    check.function("quadruple")(3).equals(12)'),
        *exercise("guess", 5, "guess = None  # a number near pi\n### BEGIN SOLUTION\nguess = 3.14159265\n"
                  "### END SOLUTION", 'check.number("guess")',
                  'off = abs(check.variable("guess").number() - 3.14159265)\n'
                  'check.score(5 if off < 1e-6 else 2.5 if off < 0.2 else 0, out_of=5)'),
        *exercise("letter", 1, 'letter = None  # "a" or "b"\n### BEGIN SOLUTION\nletter = "b"\n### END SOLUTION',
                  'check.choice("letter", "ab")',
                  'check.choice("letter", "ab", right="b", because={"a": "That is the first."})'),
        new_markdown_cell("Say why. **(3 points)**", id="text-written"),
        new_markdown_cell("YOUR ANSWER HERE\n\n=== BEGIN MARK SCHEME ===\n- 3 points: for a secret reason.\n"
                          "=== END MARK SCHEME ===", id="written_why",
                          metadata=meta("written_why", grade=True, solution=True, points=3)),
    ]
    return new_notebook(cells=cells)


def make_course(place):
    """A course folder with the tiny master and this course's configuration."""
    folder = place / "source" / ASSIGNMENT
    folder.mkdir(parents=True)
    config = (ROOT / "nbgrader_config.py").read_text(encoding="utf-8")
    (place / "nbgrader_config.py").write_text(config, encoding="utf-8")
    (folder / f"{NOTEBOOK}.ipynb").write_text(normal_form(master()), encoding="utf-8")
    return Course(place)


def the_master(course):
    return course.masters(ASSIGNMENT)[NOTEBOOK]


def perfect(course):
    """A submission with the reference answers."""
    return fill(the_master(course), reference_answers(the_master(course)))


def cell_of(notebook, name):
    return next(c for c in notebook.cells if grade_id(c) == name)


def hand_in(course, student, notebook, name=f"{NOTEBOOK}.ipynb", **files):
    """Put a submission into ``submitted/``; text and bytes are written as they are."""
    folder = course.folder("submitted", student, ASSIGNMENT)
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(notebook, bytes):
        (folder / name).write_bytes(notebook)
    elif notebook is not None:
        (folder / name).write_text(as_text(notebook), encoding="utf-8")
    for file, content in files.items():
        (folder / file.replace("__", ".")).write_text(content)
    return folder


def marks(course, student, notebook=NOTEBOOK):
    """A student's automatic marks under the exercises' names."""
    with course.gradebook() as book:
        submission = book.find_submission_notebook(notebook, ASSIGNMENT, student)
        return {grade.name.removesuffix("-check"): grade.auto_score for grade in submission.grades}


def checks(notebook):
    return [c for c in notebook.cells if role(c) == "check"]


FULL = {"double": 2, "quadruple": 3, "guess": 5, "letter": 1, "written_why": None}
NOTHING = {"double": 0, "quadruple": 0, "guess": 0, "letter": 0, "written_why": 0}
