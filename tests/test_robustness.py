"""One bad submission changes its own marks at most: every trap that graders fall into, at once.

All cases below are handed in to one course and graded in one run; each is then judged by its
marks and by what the instructor is told.
"""

import copy
import os

import nbformat
import pytest

from grading.desk.report import marks as all_marks
from grading.engine.execute import pack, run_notebook
from grading.marking.grade import grade
from grading.masters import NOTES
from tests import tiny
from tests.tiny import FULL, NOTHING, cell_of, checks

DISPLAY = "from IPython import get_ipython\n"
WITHOUT_DOUBLE = FULL | {"double": 0}


class Anything:
    """Source of an object that claims to equal everything."""

    SOURCE = ("class Anything(float):\n    __eq__ = lambda s, o: True\n    __array__ = lambda s, *a, **k: 1 / 0\n"
              "    __sub__ = __rsub__ = __abs__ = lambda s, *o: 0.0\n")


def _duplicated_check(nb):
    nb.cells.insert(4, copy.deepcopy(cell_of(nb, "double-check")))


def _duplicated_check_first(nb):
    cell = copy.deepcopy(cell_of(nb, "double-check"))
    cell.source = "pass"
    nb.cells.insert(0, cell)


def _duplicated_answer(nb):
    stub = copy.deepcopy(cell_of(nb, "double"))
    stub.source = "def double(x):\n    raise NotImplementedError"
    nb.cells.insert(nb.cells.index(cell_of(nb, "double")), stub)


def _deleted_check(nb):
    nb.cells = [c for c in nb.cells if c is not cell_of(nb, "double-check")]


def _retagged(nb):
    cell_of(nb, "double").source = "double = None"
    for cell in nb.cells:
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "remove-cell"]


def _reordered(nb):
    nb.cells.reverse()


def _edited(nb):
    cell_of(nb, "double").source = "double = None"
    cell_of(nb, "double-check").source = "pass"


def _not_graded(nb):
    for cell in checks(nb):
        cell.metadata.nbgrader.update(grade=False, locked=False, solution=True)


def _worth_more(nb):
    for cell in checks(nb):
        cell.metadata.nbgrader.points = 100


def _old_schema(nb):
    for cell in checks(nb):
        cell.metadata.nbgrader.schema_version = 1


def _new_schema(nb):
    for cell in checks(nb):
        cell.metadata.nbgrader.schema_version = 99


def _metadata_of_nonsense(nb):
    cell_of(nb, "letter").metadata = {"nbgrader": ["x"]}
    cell_of(nb, "guess").metadata["nbgrader"]["grade_id"] = 7
    nb.metadata = {"kernelspec": {"name": "fortran"}, "celltoolbar": 3, "nbgrader": None}


def _planted_outputs(nb):
    cell_of(nb, "double").source = "double = None"
    for cell in checks(nb):
        cell.outputs = [nbformat.v4.new_output("execute_result", data={"text/plain": "5"})]
        cell.execution_count = 99


def _warns(nb):
    cell_of(nb, "double").source = (
        "import os, sys, warnings\nwarnings.warn('loud')\nprint('loud', file=sys.stderr)\n"
        "def double(x):\n    warnings.warn('louder')\n    print('x', file=sys.stderr)\n"
        "    os.write(2, b'loudest')\n    return 2 * x")


def _answer(name, source):
    def change(nb):
        cell_of(nb, name).source = source
    return change


def _as_markdown(nb):
    cell = cell_of(nb, "double")
    cell.cell_type = "markdown"
    del cell["outputs"], cell["execution_count"]


def _no_ids(nb):
    nb.nbformat_minor = 4
    for cell in nb.cells:
        del cell["id"]


def _no_metadata(nb):
    for cell in nb.cells:
        cell.metadata, cell.id = {}, f"new-{id(cell)}"


def _other_editors(nb):
    nb.metadata.update(colab={"provenance": []}, vscode={"interpreter": {"hash": "1"}},
                       accelerator="GPU", toc={"base_numbering": 1})
    for number, cell in enumerate(nb.cells):
        cell.metadata.update(id=f"Xy{number}", colab={"base_uri": "https://example.org/"},
                             vscode={"languageId": "python"}, collapsed=True, execution={"iopub": "x"},
                             jupyter={"source_hidden": True}, trusted=True, scrolled=False)


def _answer_in_a_new_cell(nb):
    cell = cell_of(nb, "double")
    own = nbformat.v4.new_code_cell(cell.source)
    place = nb.cells.index(cell)
    nb.cells[place] = own


# student: (what happens to a perfect notebook, marks, part of the line for the instructor)
CHANGED = {
    "perfect": (lambda nb: None, FULL, None),
    "duplicated_check": (_duplicated_check, FULL, "double-check is there more than once"),
    "duplicated_check_first": (_duplicated_check_first, FULL, "double-check is there more than once"),
    "duplicated_answer": (_duplicated_answer, FULL, "double is there more than once"),
    "deleted_check": (_deleted_check, FULL, "double-check was deleted; it was put back"),
    "retagged": (_retagged, WITHOUT_DOUBLE, None),
    "reordered": (_reordered, FULL, "put back in the master's order"),
    "edited": (_edited, WITHOUT_DOUBLE, "double-check was edited"),
    "not_graded": (_not_graded, FULL, None),
    "worth_more": (_worth_more, FULL, None),
    "old_schema": (_old_schema, FULL, None),
    "new_schema": (_new_schema, FULL, None),
    "metadata_of_nonsense": (_metadata_of_nonsense, FULL, None),
    "planted_outputs": (_planted_outputs, WITHOUT_DOUBLE, None),
    "warns": (_warns, FULL, None),
    "as_markdown": (_as_markdown, FULL, None),
    "no_ids": (_no_ids, FULL, None),
    "no_metadata": (_no_metadata, FULL, "came without names"),
    "other_editors": (_other_editors, FULL, None),
    "answer_in_a_new_cell": (_answer_in_a_new_cell, FULL, "the answer to double stands in a new cell"),
    "syntax_error": (_answer("double", "def double(x:\n  return"), WITHOUT_DOUBLE, None),
    "half_points": (_answer("guess", "guess = 3.2"), FULL | {"guess": 2.5}, None),
    "half_points_numpy": (_answer("guess", "guess = np.float64(3.2)"), FULL | {"guess": 2.5}, None),
    "half_points_list": (_answer("guess", "guess = [[3.2]]"), FULL | {"guess": 2.5}, None),
    "no_points": (_answer("guess", "guess = -1"), FULL | {"guess": 0}, None),
    "guess_nan": (_answer("guess", "guess = float('nan')"), FULL | {"guess": 0}, None),
    "equals_everything": (_answer("double", f"{Anything.SOURCE}def double(x):\n    return Anything()"),
                          WITHOUT_DOUBLE, None),
    "forged_result": (_answer("double", f"{DISPLAY}def double(x):\n    get_ipython().displayhook(2.0)\n    return 0"),
                      WITHOUT_DOUBLE, None),
    "forged_right": (_answer("double", f"{DISPLAY}def double(x):\n"
                                       "    get_ipython().displayhook(0.0)\n    return 2 * x"),
                     FULL, None),
    "forged_partial": (_answer("guess", f"{DISPLAY}class G:\n    def __getattr__(s, n): return 5\nguess = G()\n"
                               "get_ipython().events.register('pre_run_cell', lambda *a: "
                               "get_ipython().displayhook(5.0))"), FULL | {"guess": 0}, None),
    "forged_twice": (_answer("guess", f"{DISPLAY}guess = 3.2\nget_ipython().events.register('pre_run_cell', "
                             "lambda *a: get_ipython().displayhook(5.0))"), FULL | {"guess": 2.5}, None),
    "knows_it_is_graded": (_answer("double", "import os\nassert not [k for k in os.environ if 'NBGRADER' in k or "
                                   "k == 'JPY_PARENT_PID']\ndef double(x):\n    return 2 * x"), FULL, None),
    "imports_a_helper": (_answer("double", "from helper import double"), FULL, None),
    "shadows_numpy": (_answer("double", "import numpy\nassert numpy.__version__\ndef double(x):\n    return 2 * x"),
                      FULL, None),
    "kills_the_kernel": (_answer("double", "import os\nos._exit(1)"), WITHOUT_DOUBLE, "double: "),
    "kills_in_the_check": (_answer("double", "import os\ndef double(x):\n    os._exit(1)"),
                           WITHOUT_DOUBLE, "double-check: "),
    "exits": (_answer("double", "import sys\nsys.exit(0)"), WITHOUT_DOUBLE, None),
    "never_ends": (_answer("double", "while True:\n    pass"), WITHOUT_DOUBLE, None),
    "cannot_be_interrupted": (_answer("double", "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
                                      "while True:\n    pass"), WITHOUT_DOUBLE, "double: "),
    "babbles": (_answer("letter", "letter = 'b'\nwhile True:\n    print('x' * 10_000)"), FULL, None),
    "raises_in_words": (_answer("double", "def double(x):\n    raise ValueError('<b>' * 1000)"), WITHOUT_DOUBLE, None),
    "surrogates": (_answer("letter", "letter = 'b'  # \ud800"), FULL, None),
    "many_cells": (lambda nb: nb.cells.extend(nbformat.v4.new_code_cell("1") for _ in range(1500)), FULL,
                   "more than 1000 added cells"),
    "long_cell": (lambda nb: nb.cells.append(nbformat.v4.new_code_cell("#" * 1_100_000)), FULL,
                  "was left empty"),
}

V3 = ('{"metadata": {"name": "old"}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": [{"cell_type": '
      '"code", "input": "def double(x):\\n    return 2 * x", "language": "python", "metadata": {"nbgrader": '
      '{"grade_id": "double"}}, "outputs": []}], "metadata": {}}]}')
# student: (what is written, marks, part of the line for the instructor)
BROKEN = {
    "empty": ("", NOTHING, "it is empty"),
    "not_json": ('{"cells": [', NOTHING, "it is not JSON"),
    "not_utf8": (b'{"cells": "\xff\xfe\xe4"}', NOTHING, "not text in UTF-8"),
    "json_but_no_notebook": ('{"a": 1}', NOTHING, "not a notebook"),
    "json_list": ("[1, 2]", NOTHING, "not a notebook"),
    "deep_json": ("[" * 200_000, NOTHING, "not JSON"),
    "version_3": (V3, NOTHING | {"double": 2}, "were deleted"),
}


@pytest.fixture(scope="module")
def graded(tmp_path_factory, pool):
    """The tiny course after all submissions were graded in one run."""
    course = tiny.make_course(tmp_path_factory.mktemp("course"))
    course.config.ExecuteSafely.timeout = course.config.ExecuteSafely.other_timeout = 5
    for student, (change, _, _) in CHANGED.items():
        notebook = tiny.perfect(course)
        change(notebook)
        tiny.hand_in(course, student, notebook)
    tiny.hand_in(course, "imports_a_helper", None, helper__py="def double(x):\n    return 2 * x\n")
    tiny.hand_in(course, "shadows_numpy", None, numpy__py="raise RuntimeError('shadowed')\n")
    for student, (text, _, _) in BROKEN.items():
        tiny.hand_in(course, student, text)
    notebook = tiny.perfect(course)
    tiny.hand_in(course, "wrong_name", notebook, name="arithmetic (1).ipynb")
    tiny.hand_in(course, "two_copies", notebook)
    tiny.hand_in(course, "two_copies", "{}", name="arithmetic-Copy1.ipynb")
    tiny.hand_in(course, "bad_timestamp", notebook, timestamp__txt="yesterday, I think")
    huge = tiny.perfect(course)
    huge.cells[1].outputs = [nbformat.v4.new_output("stream", text="x" * 100_000_000)]
    tiny.hand_in(course, "huge_output", huge)
    folder = tiny.hand_in(course, "link_to_master", None)
    (folder / "arithmetic.ipynb").symlink_to(tiny.the_master(course).path)
    folder = tiny.hand_in(course, "link_beside", notebook)
    (folder / "secret.txt").symlink_to("/etc/passwd")
    tiny.hand_in(course, "folder_as_notebook", None).joinpath("arithmetic.ipynb").mkdir()
    os.mkfifo(tiny.hand_in(course, "pipe_as_notebook", None) / "arithmetic.ipynb")
    tiny.hand_in(course, "nothing", None, note__txt="I was ill")
    (course.folder("submitted") / "link_to_ada").mkdir(parents=True)
    (course.folder("submitted") / "link_to_ada" / tiny.ASSIGNMENT).symlink_to(
        course.folder("submitted", "perfect", tiny.ASSIGNMENT))
    outcome = grade(course, [tiny.ASSIGNMENT], pool)
    with course.gradebook() as book:
        notes = {mark.student: mark.notes for mark in all_marks(course, book, [tiny.ASSIGNMENT])}
    return course, outcome, notes


def judge(graded, student, marks, line):
    course, _, notes = graded
    assert tiny.marks(course, student) == marks
    said = "\n".join(notes[student])
    assert line in said if line else True, said
    assert all("\n" not in note for note in notes[student])


@pytest.mark.parametrize("student", CHANGED)
def test_changed_notebook(graded, student):
    judge(graded, student, *CHANGED[student][1:])


@pytest.mark.parametrize("student", BROKEN)
def test_broken_notebook(graded, student):
    judge(graded, student, *BROKEN[student][1:])


@pytest.mark.parametrize("student, marks, line", [
    ("wrong_name", FULL, "found under the name arithmetic (1).ipynb"),
    ("two_copies", FULL, "arithmetic-Copy1.ipynb could not be read"),
    ("bad_timestamp", FULL, "timestamp.txt holds no date"),
    ("huge_output", FULL, None),
    ("link_to_master", NOTHING, "a link, which is not followed"),
    ("link_beside", FULL, "secret.txt is a link and was not followed"),
    ("folder_as_notebook", NOTHING, "not a plain file"),
    ("pipe_as_notebook", NOTHING, "not a plain file"),
    ("nothing", NOTHING, "arithmetic.ipynb was not handed in"),
])
def test_odd_folder(graded, student, marks, line):
    judge(graded, student, marks, line)


def test_perfect_work_gets_no_remark(graded):
    assert graded[2]["perfect"] == []


def test_batch_goes_on_to_its_end(graded):
    course, outcome, _ = graded
    assert set(outcome.failed) == {("link_to_ada", tiny.ASSIGNMENT)}
    assert "is a link" in outcome.failed["link_to_ada", tiny.ASSIGNMENT]
    handed_in = sum(1 for path in course.folder("submitted").iterdir() if path.name != "link_to_ada")
    assert len(outcome.graded) == handed_in
    assert outcome.exit_code == 1


def test_links_are_not_copied(graded):
    course = graded[0]
    assert not [p for p in course.folder("autograded").rglob("*") if p.is_symlink() or p.name == "secret.txt"]


def test_second_run_does_nothing(graded, pool):
    course, first, _ = graded
    outcome = grade(course, [tiny.ASSIGNMENT], pool)
    assert not outcome.graded and sorted(outcome.skipped) == sorted(first.graded)


def test_given_cells_after_an_endless_answer_are_cut_short():
    cells = [nbformat.v4.new_code_cell("def answer():\n    while True:\n        pass"),
             tiny.locked("loop", "answer()"), tiny.locked("loop-figure", "answer()"),
             tiny.locked("again", "answer()"), nbformat.v4.new_code_cell("answer()"), tiny.locked("after", "1 + 1")]
    config = {"ExecuteSafely": {"timeout": 90, "other_timeout": 2, "slow_timeout": 1, "figures": "all"}}
    text, _ = run_notebook(pack(nbformat.v4.new_notebook(cells=cells)), {}, config)
    ran = nbformat.reads(text, 4)
    assert [c.outputs[-1].evalue[14:15] for c in ran.cells[1:5]] == ["2", "1", "1", "2"]
    assert ran.cells[5].outputs[0].data["text/plain"] == "2"
    assert sum("no end within" in note for note in ran.metadata[NOTES]) == 4
