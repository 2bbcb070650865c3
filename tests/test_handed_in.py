"""Nothing that is handed in vanishes, whatever it is called, wherever it lies, however it was mangled.

These tests take in and restore, and start no kernel; see test_stale.py and test_robustness.py
for what becomes of it.
"""

import base64
import copy
import json
import os
import subprocess
import sys

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.utils import determine_grade

from grading.marking.intake import Undated, read_time, take_in
from grading.masters import NOTES, grade_id
from grading.text import visible
from tests import tiny
from tests.tiny import cell_of

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"0" * 40).decode()
WHY = "Because the sum of two equal numbers is twice the number."


@pytest.fixture
def taken(course):
    """Hand in one notebook under some name and take it in."""
    def take(notebook, name="arithmetic.ipynb", **files):
        folder = course.folder("submitted", "ada", tiny.ASSIGNMENT)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        if notebook is not None:
            (folder / name).write_text(tiny.as_text(notebook), encoding="utf-8")
        for file, content in files.items():
            (folder / file).write_bytes(content)
        return take_in(folder, "ada", tiny.ASSIGNMENT, course.masters(tiny.ASSIGNMENT))
    take.course = course
    take.perfect = tiny.perfect(course)
    take.release = copy.deepcopy(tiny.the_master(course).release)
    return take


def restored(submission):
    return submission.notebooks[tiny.NOTEBOOK]


def said(submission):
    return "\n".join(submission.notes + restored(submission).metadata[NOTES])


def waits(submission):
    """Whether the written answer waits for a person."""
    return determine_grade(cell_of(restored(submission), "written_why"))[0] is None


@pytest.mark.parametrize("name", [
    "arithmetic[1].ipynb", "arithmetic, final.ipynb", "arithmetic's.ipynb", "arithmetic#1 & ~x! = y.ipynb",
    "arithmetic – Kopie.ipynb", "arithmetic \N{GRINNING FACE}.ipynb", f"{'a' * 123}.ipynb", "Arithmetic.IPYNB",
    "arithmetic.ipynb.txt", "arithmetic.ipynb.json", "homework/arithmetic.ipynb", "a/b/c/week 1.ipynb",
    "arithmetic.ipynb/arithmetic.ipynb", "ada_final", "homework.json", "Untitled.ipynb"])
def test_notebook_is_found_under_any_name(taken, name):
    submission = taken(taken.perfect, name)
    assert submission.handed_in == {tiny.NOTEBOOK} and not submission.unreadable
    assert cell_of(restored(submission), "double").source == cell_of(taken.perfect, "double").source
    assert f"found under the name {name}" in said(submission)


def test_files_are_seen_from_the_notebook(taken):
    taken(None, "homework/arithmetic.ipynb")
    submission = taken(taken.perfect, "homework/arithmetic.ipynb", **{"homework/helper.py": b"x = 1", "data.csv": b"1"})
    assert submission.files == {"helper.py": b"x = 1", "data.csv": b"1"}


def test_of_two_copies_the_one_with_answers_counts(taken):
    taken(taken.release)
    submission = taken(taken.perfect, "arithmetic (1).ipynb")
    os.utime(taken.course.folder("submitted", "ada", tiny.ASSIGNMENT) / "arithmetic (1).ipynb", (1, 1))
    submission = taken(None, "x")
    assert cell_of(restored(submission), "letter").source == cell_of(taken.perfect, "letter").source
    assert "arithmetic.ipynb holds no answer; arithmetic (1).ipynb was graded" in said(submission)


@pytest.mark.parametrize("newer", ["arithmetic.ipynb", "arithmetic (1).ipynb"])
def test_of_two_answered_copies_the_newer_counts(taken, newer):
    folder = taken.course.folder("submitted", "ada", tiny.ASSIGNMENT)
    for name in ("arithmetic.ipynb", "arithmetic (1).ipynb"):
        notebook = copy.deepcopy(taken.perfect)
        cell_of(notebook, "letter").source = f"letter = {name!r}"
        taken(notebook, name)
        os.utime(folder / name, (1000 + 100 * (name == newer),) * 2)
    submission = taken(None, "x")
    assert cell_of(restored(submission), "letter").source == f"letter = {newer!r}"
    assert said(submission).count("was graded in its place") == 1 and " is older; " in said(submission)


def test_copy_that_can_be_read_counts_beside_a_broken_one(taken):
    taken("{")
    submission = taken(taken.perfect, "arithmetic-Copy1.ipynb")
    assert not submission.unreadable and "arithmetic.ipynb could not be read: it is not JSON" in said(submission)


def test_what_is_not_used_is_named(taken):
    submission = taken(taken.perfect)
    submission = taken(nbformat.v4.new_notebook(cells=[new_code_cell("1 + 1")]), "scratch.ipynb")
    assert "scratch.ipynb belongs to no notebook of this assignment and was left out" in said(submission)
    submission = taken(None, "x", **{"grading.json": b"{}"})
    assert "grading.json was left out" in said(submission)


def test_packed_homework_is_named(taken):
    assert "homework.zip is packed: unpack it" in said(taken(None, "x", **{"homework.zip": b"PK"}))


def test_copy_from_another_program_keeps_all_answers(taken):
    """Neither metadata nor ids, as Colab and Kaggle write them."""
    notebook = copy.deepcopy(taken.perfect)
    cell_of(notebook, "written_why").source = WHY
    for cell in notebook.cells:
        cell.metadata = {}
        del cell["id"]
    notebook.nbformat_minor = 4
    submission = taken(notebook)
    for name in ("double", "quadruple", "guess", "letter"):
        assert cell_of(restored(submission), name).source == cell_of(taken.perfect, name).source
    assert cell_of(restored(submission), "written_why").source == WHY and waits(submission)
    assert len(restored(submission).metadata[NOTES]) == 2


def _below(nb):
    nb.cells.append(new_markdown_cell(WHY))


def _above(nb):
    nb.cells.insert(nb.cells.index(cell_of(nb, "written_why")), new_markdown_cell(WHY))


def _split(nb):
    cell_of(nb, "written_why").source = "First of all."
    nb.cells.append(copy.deepcopy(cell_of(nb, "written_why")))
    nb.cells[-1].source = WHY


def _split_without_metadata(nb):
    cell_of(nb, "written_why").source = "First of all."
    nb.cells.append(new_markdown_cell(WHY))


def _in_the_question(nb):
    next(c for c in nb.cells if c.id == "text-written").source += f"\n\n{WHY}"


def _in_a_code_cell(nb):
    nb.cells.append(new_code_cell(WHY))


def _in_a_raw_cell(nb):
    nb.cells.append(nbformat.v4.new_raw_cell(WHY))


def _as_code(nb):
    cell = cell_of(nb, "written_why")
    cell.update(cell_type="code", source=WHY, outputs=[], execution_count=None)


def _at_the_top(nb):
    nb.cells.insert(0, new_markdown_cell(f"Answer to the last question. {WHY}"))


def _instead(nb):
    nb.cells[-1] = new_markdown_cell(WHY)


@pytest.mark.parametrize("write", [_below, _above, _split, _split_without_metadata, _in_the_question, _in_a_code_cell,
                                   _in_a_raw_cell, _as_code, _at_the_top, _instead])
def test_written_answer_reaches_who_marks_it(taken, write):
    write(taken.release)
    submission = taken(taken.release)
    assert WHY in cell_of(restored(submission), "written_why").source and waits(submission)
    assert sum(c.source.count(WHY) for c in restored(submission).cells) == 1
    assert "nothing was answered" not in said(submission)


def test_no_written_answer_asks_for_nobody(taken):
    cell_of(taken.perfect, "written_why").source = cell_of(taken.release, "written_why").source
    taken.perfect.cells.append(new_code_cell("def helper(x):\n    return x"))
    assert not waits(taken(taken.perfect))


@pytest.mark.parametrize("change", [_below, _split, lambda nb: None])
def test_pictures_stay_with_a_written_answer(taken, change):
    change(taken.release)
    cells = [cell_of(taken.release, "written_why"), taken.release.cells[-1]]
    for number, cell in enumerate({id(c): c for c in cells}.values()):
        cell.source += "\n![image.png](attachment:image.png)"
        cell.attachments = {"image.png": {"image/png": PNG if number == 0 else PNG[:-4] + "MTEx"}}
    cell = cell_of(restored(taken(taken.release)), "written_why")
    assert {bundle["image/png"] for bundle in cell.attachments.values()} >= {PNG}
    assert len(cell.attachments) == cell.source.count("attachment:")


@pytest.mark.parametrize("attachments", [{"a.png": 5}, {"a\ud800.png": {"image/png": PNG}}, {"a": {"text/html": "x"}},
                                         {"a.png": {"image/png": "not base64!"}}, [1], "x"])
def test_attachment_of_nonsense_costs_nothing(taken, attachments):
    cell_of(taken.perfect, "written_why").attachments = attachments
    submission = taken(json.dumps(taken.perfect))
    nbformat.writes(restored(submission)).encode()
    assert waits(submission)


@pytest.mark.parametrize("source", [None, 5, {}, True])
def test_cell_without_text_costs_itself(taken, source):
    taken.perfect.cells.insert(3, new_code_cell("x"))
    taken.perfect.cells[3]["source"] = source
    submission = taken(json.dumps(taken.perfect))
    assert "cell 4 has" in said(submission)
    assert cell_of(restored(submission), "double").source == cell_of(taken.perfect, "double").source


def order(submission, *parts):
    """The places of cells with some text in the notebook that is run."""
    return [next(i for i, c in enumerate(restored(submission).cells) if part in c.source) for part in parts]


def test_copied_answer_cell_runs_where_it_stood(taken):
    """The answer above its check keeps its points, whatever is tried further down."""
    cell = copy.deepcopy(cell_of(taken.perfect, "double"))
    cell.source = "def double(x):\n    return 'playing'"
    taken.perfect.cells.append(cell)
    submission = taken(taken.perfect)
    assert cell_of(restored(submission), "double").source == cell_of(taken.perfect, "double").source
    names = [grade_id(c) for c in restored(submission).cells]
    assert order(submission, "playing")[0] > names.index("written_why")


def test_copy_that_was_filled_in_counts_where_the_original_was_not(taken):
    cell = copy.deepcopy(cell_of(taken.perfect, "double"))
    cell_of(taken.perfect, "double").source = cell_of(taken.release, "double").source
    taken.perfect.cells.append(cell)
    assert cell_of(restored(taken(taken.perfect)), "double").source == cell.source


def test_answer_merged_with_its_check_counts(taken):
    answer, check = cell_of(taken.perfect, "double"), cell_of(taken.perfect, "double-check")
    source = answer.source
    merged = f"{source}\n\n{check.source}"
    taken.perfect.cells.remove(check)
    answer.source = merged
    assert cell_of(restored(taken(taken.perfect)), "double").source == merged
    taken.perfect.cells[taken.perfect.cells.index(answer)] = check  # the merged cell has the check's name
    check.source = merged
    submission = taken(taken.perfect)
    here = [i for i, c in enumerate(restored(submission).cells) if c.source == source]
    assert here and here[0] < order(submission, "secret_number")[0]
    assert cell_of(restored(submission), "double-check").source == cell_of(
        tiny.the_master(taken.course).graded, "double-check").source


def test_import_added_to_a_given_cell_runs(taken):
    cell_of(taken.perfect, "setup").source += "\nimport fractions"
    setup, own = order(taken(taken.perfect), "import numpy", "import fractions")
    assert own == setup + 1


def test_line_ends_of_windows_leave_no_trace(taken):
    for cell in taken.release.cells:
        cell.source = cell.source.replace("\n", "\r\n")
    submission = taken(taken.release)
    assert restored(submission).metadata[NOTES] == ["nothing was answered"] and not submission.notes


def test_untouched_work_on_an_older_stub_is_seen_as_untouched(taken):
    """The released cell's own checksum says so."""
    path = tiny.the_master(taken.course).path
    path.write_text(path.read_text().replace("def double(x):", "def double(x):  # twice"))
    assert "nothing was answered" in said(taken(taken.release))


def test_many_notes_of_one_kind_are_one_line(taken):
    taken.perfect.cells = [c for c in taken.perfect.cells if not grade_id(c).endswith("-check")]
    notes = restored(taken(taken.perfect)).metadata[NOTES]
    assert len(notes) == 1 and "double-check, quadruple-check, guess-check and letter-check were deleted" in notes[0]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_notebook_in_another_encoding(taken, encoding):
    submission = taken(None, "x", **{"arithmetic.ipynb": json.dumps(taken.perfect).encode(encoding)})
    assert not submission.unreadable


@pytest.mark.parametrize("text, time", [
    ("2026-01-12 03:14:55 UTC", "2026-01-12 03:14:55"), ("2026-01-12 03:14:55.5 UTC", "2026-01-12 03:14:55.500000"),
    ("2026-01-12 10:00:00 +0100", "2026-01-12 09:00:00"), ("2026-01-12T10:00:00Z", "2026-01-12 10:00:00"),
    ("13/01/2026 10:00", "2026-01-13 10:00:00"), ("12 January 2026 10:00", "2026-01-12 10:00:00"),
    ("12/01/2026 10:00", "two ways"), ("01.02.26", "two ways"), ("2026", "no full date"), ("10:00", "no full date"),
    ("Jan 2026", "no full date"), ("yesterday", "no date"), ("2026-13-01", "no date"), ("\x1b]52;c;x\a", "no date")])
def test_time_stamp(text, time):
    if time[0] == "2":
        assert str(read_time(text)) == time
    else:
        with pytest.raises(Undated, match=time):
            read_time(text)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
def test_time_stamp_with_a_byte_order_mark(taken, encoding):
    stamp = "2026-01-12 03:14:55 UTC\n".encode(encoding)
    submission = taken(taken.perfect, **{"timestamp.txt": stamp})
    assert str(submission.timestamp) == "2026-01-12 03:14:55" and not submission.notes
    submission = taken(None, "x", **{"timestamp.txt": "12/01/2026 10:00".encode(encoding)})
    assert submission.timestamp is None and "can be read in two ways; graded as handed in on time" in said(submission)


def test_control_characters_are_visible():
    assert visible("a\x1b]52;c;ZXZpbA==\x07\r\nb\x9b\u202e\ud800é\N{FAMILY}") == (
        "a\\x1b]52;c;ZXZpbA==\\x07\\r\\nb\\x9b\\u202e\\ud800é\N{FAMILY}")


def test_files_of_platforms_are_collected_under_the_right_student(course):
    """Names with an underscore, with a time, and with a number that a browser or platform adds."""
    course.release(tiny.ASSIGNMENT)
    archive = course.root / "downloaded" / tiny.ASSIGNMENT / "archive"
    archive.mkdir(parents=True)
    for name in ("ada", "bob_attempt_2026-01-12-11-00-00", "a_lovelace", "a_turing",
                 "tiny_carl_attempt_2026-01-12-11-00-00"):
        (archive / f"{name}_arithmetic.ipynb").write_text(tiny.as_text(tiny.perfect(course)))
    done = subprocess.run([sys.executable, "-m", "nbgrader", "zip_collect", tiny.ASSIGNMENT, "--force"],
                          cwd=course.root, capture_output=True, text=True, timeout=120)
    found = sorted(str(p.relative_to(course.folder("submitted"))) for p in course.folder("submitted").rglob("*.ipynb"))
    assert found == [f"{who}/tiny/arithmetic.ipynb" for who in ("a_lovelace", "a_turing", "ada", "bob", "carl")], done
