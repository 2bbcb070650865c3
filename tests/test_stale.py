"""No mark goes stale, and no change moves marks silently: what is judged again, and what is kept."""

import csv
import datetime
import json

import pytest
from click.testing import CliRunner

from grading import cli
from grading.desk import report
from grading.marking import evidence
from grading.marking.grade import grade
from tests import tiny
from tests.tiny import FULL, cell_of

KEY = "ada", tiny.ASSIGNMENT


@pytest.fixture
def graded(course, pool):
    """A course in which ada's perfect work was graded, and the run that grades again."""
    tiny.hand_in(course, "ada", tiny.perfect(course))
    assert grade(course, [tiny.ASSIGNMENT], pool).graded == [KEY]

    def again(**how):
        return grade(course, [tiny.ASSIGNMENT], pool, **how)
    again.course = course
    return again


def edit(course, old, new):
    path = tiny.the_master(course).path
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def by_hand(course, score):
    """Mark the written answer as the formgrader does."""
    with course.gradebook() as book:
        found = book.find_grade("written_why", "arithmetic", tiny.ASSIGNMENT, "ada")
        found.manual_score, found.needs_manual_grade = score, False
        book.db.commit()


def asks(course):
    """Whether the formgrader and our table ask for the written answer; they must agree."""
    with course.gradebook() as book:
        formgrader = book.find_submission(tiny.ASSIGNMENT, "ada").needs_manual_grade
        mark = report.marks(course, book, [tiny.ASSIGNMENT])[0]
        assert formgrader == bool(mark.pending) == any(waits for *_, waits in mark.exercises)
        return formgrader, mark


def test_nothing_changed_means_nothing_done(graded):
    outcome = graded()
    assert outcome.skipped == [KEY] and not outcome.graded and not outcome.changes


def test_changed_check_judges_its_own_cell_only(graded, monkeypatch):
    """The others keep verdict and message, even where the record says what a run would not."""
    course = graded.course
    path = course.folder("autograded", *KEY) / "grading.json"
    record = json.loads(path.read_text())
    record["cells"]["arithmetic"]["quadruple-check"]["points"] = 1.5  # as if given by an earlier grading
    path.write_text(json.dumps(record))
    edit(course, 'check.passed(\\"double\\")', 'assert False, \\"stricter\\"')
    outcome = graded()
    assert tiny.marks(course, "ada") == FULL | {"double": 0, "quadruple": 1.5}
    (change,) = outcome.changes
    assert (change.cell, change.before, change.after, change.why) == ("double-check", 2, 0, "the check changed")
    assert report.changes(outcome.changes) == [
        "tiny / arithmetic / double-check: the check changed, and 1 mark with it: ada 2 -> 0"]
    page = (course.folder("autograded", *KEY) / "arithmetic.ipynb").read_text()
    assert "stricter" in page and "well done" not in page
    assert not graded().graded


def test_only_as_much_runs_as_a_check_needs(graded):
    """A check in the middle is judged again without what stands behind it."""
    course = graded.course
    master = tiny.the_master(course)
    short = evidence.trimmed(master.graded, {"quadruple-check"})
    names = [cell.metadata.nbgrader.grade_id for cell in short.cells]
    assert names == ["setup", "double", "quadruple", "quadruple-check"]


def test_changed_check_leaves_other_cells_as_they_were_shown(graded):
    course = graded.course
    notebook = course.folder("autograded", *KEY) / "arithmetic.ipynb"
    before = json.loads(notebook.read_text())["cells"]
    edit(course, 'check.passed(\\"double\\")', 'check.passed(\\"double\\")\\n1 + 1')
    assert graded().graded == [KEY]
    after = json.loads(notebook.read_text())["cells"]
    assert [c["id"] for c in before] == [c["id"] for c in after]
    assert [c["id"] for c, d in zip(before, after) if c["source"] != d["source"]] == ["double-check"]
    assert [c.get("outputs") for c in before] == [c.get("outputs") for c in after]


def test_new_exercise_is_judged_and_the_rest_is_kept(graded):
    course = graded.course
    source = tiny.master()
    source.cells[-2:-2] = tiny.exercise("triple", 2, "def triple(x):\n    ### BEGIN SOLUTION\n    return 3 * x\n"
                                        "    ### END SOLUTION", 'check.function("triple")(2).equals(6)',
                                        'check.function("triple")(3).equals(9)')
    tiny.the_master(course).path.write_text(tiny.normal_form(source))
    by_hand(course, 2)
    assert graded().graded == [KEY]
    assert tiny.marks(course, "ada") == FULL | {"triple": 0}
    assert not asks(course)[0]


@pytest.mark.parametrize("kind", ["limits", "exercises", "engine"])
def test_whatever_a_mark_depends_on_grades_again(graded, monkeypatch, kind, tmp_path):
    course = graded.course
    if kind == "limits":
        course.config.ExecuteSafely.timeout = 77
    else:
        common = evidence.common_grounds(course)
        monkeypatch.setattr(evidence, "common_grounds", lambda course: common | {kind: "another"})
    outcome = graded()
    assert outcome.graded == [KEY] and not outcome.changes


def test_digests_see_every_file_of_exercises_data_and_engine(tmp_path):
    (tmp_path / "a.py").write_text("1")
    (tmp_path / "__pycache__").mkdir()
    before = evidence._digest_of_files.__wrapped__(tmp_path)
    (tmp_path / "__pycache__" / "a.pyc").write_text("1")
    assert evidence._digest_of_files.__wrapped__(tmp_path) == before
    (tmp_path / "a.py").write_text("2")
    assert evidence._digest_of_files.__wrapped__(tmp_path) != before


def test_unchanged_written_answer_keeps_its_mark_and_asks_for_nothing(graded):
    course = graded.course
    assert asks(course)[0]
    by_hand(course, 2)
    assert not asks(course)[0]
    notebook = tiny.perfect(course)
    cell_of(notebook, "double").source = "double = None"
    tiny.hand_in(course, "ada", notebook)
    assert graded().graded == [KEY] and graded(force=True).graded == [KEY]
    needs, mark = asks(course)
    assert not needs and mark.score == 11 - 2 + 2 and not mark.notes


def test_changed_written_answer_asks_again_and_shows_the_old_points(graded):
    course = graded.course
    by_hand(course, 2)
    notebook = tiny.perfect(course)
    cell_of(notebook, "written_why").source = "On second thoughts: because of something else."
    tiny.hand_in(course, "ada", notebook)
    for outcome in (graded(), graded(force=True), graded()):  # until somebody has looked
        assert not outcome.failed
        needs, mark = asks(course)
        assert needs and mark.score == 13 and mark.pending == 3
        assert mark.notes == ["arithmetic: written_why changed since a person gave it 2 points; look at it again"]
    assert outcome.skipped
    by_hand(course, 2)
    graded(force=True)
    assert not asks(course)[0]



@pytest.mark.parametrize("mend", ["due date", "time stamp", "extension"])
def test_late_penalty_follows_what_it_comes_from(course, pool, mend):
    course.config.LatePolicy.penalty_method = "zero"
    tiny.hand_in(course, "ada", tiny.perfect(course), timestamp__txt="2026-03-02 12:00:00 UTC")
    with course.gradebook() as book:
        book.update_or_create_assignment(tiny.ASSIGNMENT, duedate="2026-03-01 12:00:00 UTC")
    grade(course, [tiny.ASSIGNMENT], pool)
    with course.gradebook() as book:
        assert report.marks(course, book, [tiny.ASSIGNMENT])[0].score == 0
        if mend == "due date":
            book.update_or_create_assignment(tiny.ASSIGNMENT, duedate="2026-03-05 12:00:00 UTC")
        elif mend == "extension":
            book.find_submission(tiny.ASSIGNMENT, "ada").extension = datetime.timedelta(days=2)
            book.db.commit()
    if mend == "time stamp":
        tiny.hand_in(course, "ada", None, timestamp__txt="2026-02-28 12:00:00 UTC")
    outcome = grade(course, [tiny.ASSIGNMENT], pool)
    assert outcome.skipped == [KEY]  # nothing runs for it
    with course.gradebook() as book:
        assert report.marks(course, book, [tiny.ASSIGNMENT])[0].score == 11


def test_dry_run_changes_nothing_and_says_what_would(graded):
    course = graded.course
    edit(course, 'check.passed(\\"double\\")', "assert False")
    before = {p: p.read_bytes() for p in course.folder("autograded").rglob("*") if p.is_file()}
    outcome = graded(dry_run=True)
    assert [(c.before, c.after) for c in outcome.changes] == [(2, 0)]
    assert tiny.marks(course, "ada") == FULL
    assert before == {p: p.read_bytes() for p in course.folder("autograded").rglob("*") if p.is_file()}


def test_regrade_shows_before_and_after(graded):
    course = graded.course
    edit(course, 'check.passed(\\"double\\")', "assert False")
    line = ("ada / tiny / arithmetic / double-check: 2 -> 0 (the check changed)\n"
            "1 mark of 1 student: 0 points more, 2 less\n1 submissions ")
    for words, end in ((["--dry-run"], "would be graded again, 0 are as they were; nothing was changed\n"),
                       ([], "graded again, 0 are as they were\n")):
        done = CliRunner().invoke(cli.program, ["--course", str(course.root), "regrade", *words])
        assert done.exit_code == 0 and done.output.endswith(line + end), done.output
        assert tiny.marks(course, "ada")["double"] == (2 if words else 0)


def test_keep_higher_lowers_no_mark_and_holds(graded):
    course = graded.course
    edit(course, 'check.passed(\\"double\\")', "assert False")
    assert not graded(keep_higher=True).changes
    assert tiny.marks(course, "ada") == FULL
    assert not graded().graded and tiny.marks(course, "ada") == FULL


def test_marks_of_a_lost_gradebook_come_back(graded):
    course = graded.course
    (course.root / "gradebook.db").unlink()
    assert graded().graded == [KEY] and tiny.marks(course, "ada") == FULL


def test_changes_are_written_down(graded):
    course = graded.course
    edit(course, 'check.passed(\\"double\\")', "assert False")
    outcome = graded()
    with course.gradebook() as book:
        folder = report.write(course, report.marks(course, book, [tiny.ASSIGNMENT]), outcome.changes)
    (row,) = csv.DictReader((folder / "changes.csv").read_text().splitlines())
    assert [row[key] for key in ("student", "cell", "before", "after", "why")] == [
        "ada", "double-check", "2", "0", "the check changed"]
