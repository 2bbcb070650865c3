"""The first week of an instructor, command after command, as docs/instructor.md tells it."""

import sys

import pytest
from click.testing import CliRunner

from grading.authoring.samples import as_text
from grading.cli import program
from tests import tiny
from tests.test_desk_collect import zipped
from tests.test_desk_roster import CANVAS


@pytest.fixture
def course_says(desk, monkeypatch):
    """Run `course` in this process; returns what it printed."""
    monkeypatch.chdir(desk.root)

    def say(*words, code=0):
        monkeypatch.setattr(sys, "argv", ["course", *words])
        done = CliRunner().invoke(program, words, catch_exceptions=False)
        assert done.exit_code == code, done.output
        return done.output
    return say


def test_the_first_week(desk, course_says):
    (desk.root / "canvas.csv").write_text(CANVAS, encoding="utf-8")
    wrong = tiny.perfect(desk)
    tiny.cell_of(wrong, "letter").source = 'letter = "a"'
    (desk.root / "in.zip").write_bytes(zipped({
        "sahinelif_101_1_arithmetic.ipynb": as_text(tiny.perfect(desk)),
        "oneillben_LATE_102_2_arithmetic.ipynb": as_text(wrong), "nobody_999_3_arithmetic.ipynb": "x"}))

    assert "nothing was changed" in course_says("roster", "import", "canvas.csv", "--dry-run")
    assert "2 new" in course_says("roster", "import", "canvas.csv")
    assert "2 in the roster" in course_says("roster", "show")
    assert "due 2026-01-10" in course_says("due", "tiny", "2026-01-10 18:00")
    assert "2 submissions collected" in course_says("collect", "in.zip", "tiny", code=1)
    assert "2 graded" in course_says("grade", "tiny", "--workers", "1")
    assert "ben / tiny: 0.0 days late" in course_says("late", "tiny")
    assert "until 2026-01-12" in course_says("extend", "ben", "tiny", "--until", "2026-01-12")
    assert "in time" in course_says("late")
    assert "report/index.html" in course_says("report", "tiny")
    assert "written_why.csv: 2 answers" in course_says("mark", "tiny")
    assert "That is the first." in course_says("comment", "letter")
    assert "1 of 1 new" in course_says("comment", "letter", "--cluster", "1", "The second.")
    assert "nothing was changed" in course_says("drop", "letter", "--dry-run")
    assert "marks of 1 students moved" in course_says("drop", "letter", "--why", "Unclear.")
    assert "feedback for 2" in course_says("feedback", "tiny", "--workers", "1")
    assert "marks of 2 students" in course_says("export", "tiny", "--to", "canvas", "--into", "canvas.csv")
    assert "feedback of 2 students" in course_says("export", "tiny", "--feedback", "--to", "blackboard")
    assert "letter: 1 of 1 (+1 extra)" in course_says("explain", "ben", "tiny", "letter")
    assert "took back: course drop letter --why Unclear." in course_says("undo")
    assert "letter: 0 of 1" in course_says("explain", "ben", "tiny", "letter")
    assert "no extension" in course_says("extend", "ben", "tiny", "--undo")
    page = (desk.folder("feedback", "ben", "tiny") / "arithmetic.html").read_text()
    assert "dropped: everyone has its points. Unclear." in page and "The second." in page


@pytest.mark.parametrize("words", [
    ("roster", "import", "nope.csv"), ("collect", "nope.zip"), ("collect", "x", "nope"), ("export", "nope"),
    ("due", "tiny"), ("due", "tiny", "soon"), ("extend", "nobody", "tiny", "--until", "2026-01-01"),
    ("extend", "nobody", "tiny"), ("explain", "nobody", "tiny"), ("drop", "nope"), ("comment", "nope"),
    ("mark", "nope"), ("mark", "tiny", "--part", "3/2"), ("similarity", "nope"), ("report",),
    ("roster", "import", "x.csv", "--column", "id")])
def test_wrong_usage(desk, monkeypatch, capsys, words):
    from grading.cli import main
    monkeypatch.chdir(desk.root)
    monkeypatch.setattr(sys, "argv", ["course", *words])
    with pytest.raises(SystemExit) as done:
        main()
    said = capsys.readouterr().err.strip()
    assert done.value.code == 2 and said.startswith("course: ") and "\n" not in said, said
