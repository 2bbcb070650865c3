"""Marks out and feedback out: round trips through files of the platforms' shapes."""

import csv
import io
import zipfile

import pytest

from grading.course import CourseError, WrongUsage
from grading.desk import export, roster, sheets
from tests import desk_class
from tests.test_desk_roster import CANVAS, FILES, MOODLE_WORKSHEET

KEY = ("tiny",)


@pytest.fixture
def marked(desk):
    """Elif has 13.5 of 14, Ben 8, Zoë handed nothing in."""
    desk_class.enter(desk)
    desk_class.mark(desk, "elif", guess=4.5, by_hand=3)
    desk_class.mark(desk, "ben", double=0, quadruple=0, letter=0, by_hand=3)
    return desk


def send(course, platform, source=None, per="assignment", encoding="utf-8", name="theirs.csv", zero="", **chosen):
    """Export; returns the text of the file, and the notes."""
    into = None
    if source:
        into = course.root / name
        into.write_bytes(source.encode(encoding))
    out = course.root / "out.csv"
    with course.gradebook() as book:
        known = roster.Roster(book)
        wanted = export.columns(course, book, ["tiny"], per)
        marks, _ = export.scores(book, ["tiny"], wanted)
        rows, notes = (export.fill_in(into, platform, known, wanted, marks, chosen, zero) if into else
                       (export.table(platform, known, wanted, marks, zero), []))
        export.write(out, platform, rows, into)
    return out, notes


def parsed(path, encoding="utf-8-sig", separator=","):
    return list(csv.reader(io.StringIO(path.read_bytes().decode(encoding), newline=""), delimiter=separator))


def test_canvas_round_trip(marked):
    out, notes = send(marked, "canvas", CANVAS)
    before, after = list(csv.reader(io.StringIO(CANVAS))), parsed(out)
    assert [row[5] for row in after] == ["Tiny (4411)", "14.00", "13.5", "8", ""]
    assert after[1][0] == "    Points Possible" and not out.read_bytes().startswith(b"\xef")
    assert [[*row[:5], row[6]] for row in after] == [[*row[:5], row[6]] for row in before]
    assert notes == []


def test_canvas_from_nothing(marked):
    with marked.gradebook() as book:
        path = marked.root / "c.csv"
        path.write_text(CANVAS, encoding="utf-8")
        ledger, _, _ = roster.plan(book, path)
        ledger.commit("test")
    rows = parsed(send(marked, "canvas", zero=0.0)[0])
    assert rows[:2] == [["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "tiny"],
                        ["    Points Possible", "", "", "", "", "14"]]
    assert rows[2:] == [["Ng, Zoë", "", "", "zoe", "", "0"], ["O'Neill, Ben", "102", "S-2", "ben", "", "8"],
                        ["Şahin, Elif", "101", "S-1", "elif@uni.example", "", "13.5"]]


def test_moodle_round_trip(marked):
    out, notes = send(marked, "moodle", MOODLE_WORKSHEET)
    before, after = list(csv.reader(io.StringIO(MOODLE_WORKSHEET[1:]))), parsed(out)
    assert out.read_bytes().startswith(b"\xef\xbb\xbf") and after[0] == before[0]
    assert [row[4] for row in after] == ["Grade", "13.5", "8"]
    assert [row[:4] + row[5:] for row in after] == [row[:4] + row[5:] for row in before] and notes == []


def test_moodle_in_another_language(marked):
    out, _ = send(marked, "moodle", FILES["moodle in German"].replace(";;;-", ";;0,00;-"))
    rows = parsed(out, separator=";")
    assert rows[0][:2] == ["ID", "Vollständiger Name"] and [row[4] for row in rows] == ["Bewertung", "13,5", "8"]


def test_moodle_from_the_roster(marked):
    with pytest.raises(CourseError, match="worksheet"):
        send(marked, "moodle")
    with marked.gradebook() as book:
        path = marked.root / "m.csv"
        path.write_text(MOODLE_WORKSHEET, encoding="utf-8")
        ledger, _, _ = roster.plan(book, path)
        ledger.commit("test")
    rows = parsed(send(marked, "moodle")[0])
    assert rows[0] == ["Identifier", "Full name", "Email address", "Grade", "Maximum grade", "Last modified (grade)"]
    assert rows[1:] == [["Participant 30002", "Ben O'Neill", "ben@uni.example", "8", "14", "-"],
                        ["Participant 30001", "Elif Şahin", "elif@uni.example", "13.5", "14", "-"]]
    with pytest.raises(WrongUsage, match="one assignment"):
        send(marked, "moodle", per="exercise")


def test_blackboard_round_trip(marked):
    out, _ = send(marked, "blackboard", FILES["blackboard"], encoding="utf-16")
    rows = parsed(out, "utf-16", "\t")
    assert [row[6] for row in rows] == ["Tiny [Total Pts: 14 Score] |77123", "13.5", "8"]


def test_brightspace_round_trip(marked):
    rows = parsed(send(marked, "brightspace", FILES["brightspace"])[0])
    assert [row[5:] for row in rows] == [["Tiny Points Grade <Numeric MaxPoints:14>", "End-of-Line Indicator"],
                                         ["13.5", "#"], ["8", "#"]]
    assert parsed(send(marked, "brightspace")[0])[0] == ["OrgDefinedId", "Username",
                                                         "tiny Points Grade <Numeric MaxPoints:14>",
                                                         "End-of-Line Indicator"]


def test_gradescope_round_trip(marked):
    rows = parsed(send(marked, "gradescope", FILES["gradescope"])[0])
    assert [row[5] for row in rows] == ["Tiny", "13.5", "8"]


def test_csv_per_exercise_and_workbook(marked):
    out, _ = send(marked, "csv", per="exercise")
    rows = parsed(out)
    assert rows[0][4:] == [f"tiny / arithmetic / {name}" for name in
                           ("double", "quadruple", "guess", "letter", "written_why")] + ["total"]
    assert [row[4:] for row in rows[1:]] == [["2", "3", "5", "1", "3", "14"], [""] * 5 + ["0"],
                                             ["0", "0", "5", "0", "3", "8"], ["2", "3", "4.5", "1", "3", "13.5"]]
    with zipfile.ZipFile(send(marked, "xlsx")[0]) as file:
        assert "xl/workbook.xml" in file.namelist()
    assert sheets.read(marked.root / "out.csv")[2:][-1][4:] == ["13.5", "13.5"]


def test_who_is_missing_on_either_side(marked):
    text = CANVAS.replace("O'Neill, Ben", "Other, Bea").replace("102,S-2,ben", "9,S-9,bea")
    notes = send(marked, "canvas", text + '"Doe, Jo",777,,jo,DL 1,,\n')[1]
    assert [note.split(":")[0] for note in notes] == [
        "row 4 of theirs.csv is of nobody in the roster", "row 6 of theirs.csv is of nobody in the roster",
        "ben (Ben O'Neill) has marks but is not in theirs.csv"]


@pytest.mark.parametrize("platform, text, match", [
    ("canvas", MOODLE_WORKSHEET, "not an export of canvas but of moodle"),
    ("moodle", CANVAS, "not an export of moodle but of canvas"),
    ("canvas", CANVAS.replace("Tiny", "Essay"), "no column for tiny; name it with --column"),
    ("canvas", "", "empty"),
])
def test_files_of_another_kind(marked, platform, text, match):
    with pytest.raises(CourseError, match=match):
        send(marked, platform, text or " ")
    assert not (marked.root / "out.csv").exists()


def test_a_column_that_is_named(marked):
    rows = parsed(send(marked, "canvas", CANVAS.replace("Tiny", "Essay"), tiny="Essay (4411)")[0])
    assert rows[2][5] == "13.5"
    assert "16.00 points in Canvas, 14 here" in send(marked, "canvas", CANVAS.replace("14.00", "16.00"))[1][0]


@pytest.mark.parametrize("platform", ["canvas", "blackboard", "brightspace", "gradescope", "csv"])
def test_formulas_are_harmless(marked, platform):
    with marked.gradebook() as book:
        book.update_or_create_student("ben", last_name="=HYPERLINK(\"http://evil.example\")", first_name="+1+1")
    text = send(marked, platform)[0].read_text(encoding="utf-8-sig")
    assert all(not cell.startswith(("=", "+", "@")) for row in csv.reader(io.StringIO(text)) for cell in row)
    assert "HYPERLINK" in text or platform == "brightspace"


def test_feedback_goes_back(marked):
    for student in ("elif", "ben"):
        folder = marked.folder("feedback", student, "tiny")
        folder.mkdir(parents=True)
        (folder / "arithmetic.html").write_text(student)
    worksheet = marked.root / "w.csv"
    worksheet.write_text(MOODLE_WORKSHEET, encoding="utf-8")
    out = marked.root / "f.zip"
    with marked.gradebook() as book:
        known = roster.Roster(book)
        assert export.feedback(marked, known, "moodle", ["tiny"], out, worksheet) == (2, [])
        with zipfile.ZipFile(out) as archive:
            assert {name: archive.read(name).decode() for name in archive.namelist()} == {
                "Elif Şahin_30001_assignsubmission_file_/arithmetic.html": "elif",
                "Ben O'Neill_30002_assignsubmission_file_/arithmetic.html": "ben"}
        export.feedback(marked, known, "canvas", ["tiny"], out)
        assert zipfile.ZipFile(out).namelist() == ["ben/tiny/arithmetic.html", "elif/tiny/arithmetic.html"]
        with pytest.raises(CourseError, match="course feedback"):
            export.feedback(marked, known, "canvas", ["other"], out)
