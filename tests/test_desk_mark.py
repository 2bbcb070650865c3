"""Marking by question: sheets out, points in."""

import pytest

from grading.course import CourseError, WrongUsage
from grading.desk import question, sheets
from grading.desk.ledger import Ledger
from tests import tiny
from tests.test_cli import run

SHEET = "marking/tiny/written_why.csv"


def rows(course, name=SHEET):
    return sheets.read(course.root / name)


def write(course, **options):
    with course.gradebook() as book:
        return question.write(course, book, "tiny", **options)


def fill_in(course, values, name=SHEET):
    """Write cells of the sheet by the student whose answer it is: (items, points, comment)."""
    table = rows(course, name)
    for row in table[1:]:
        for student, (tick, points, comment) in values.items():
            if f"of {student}." in row[1]:
                row[2:5] = tick, points, comment
    sheets.write(course.root / name, table, encoding="utf-8-sig")


def read(course, *names):
    with course.gradebook() as book:
        ledger, students, notes, summary = question.read(course, book, "tiny",
                                                         [course.root / n for n in names or (SHEET,)])
        ledger.commit("mark")
        return students, notes


def by_hand(course):
    with course.gradebook() as book:
        return {s.student_id: (g.manual_score, g.needs_manual_grade) for s in book.find_assignment("tiny").submissions
                for g in s.notebooks[0].grades if g.name == "written_why"}


def test_sheets_are_anonymous_and_in_a_stable_order(taught):
    (path, count, waiting), = write(taught)
    assert (path.name, count, waiting) == ("written_why.csv", 7, 7)
    table = rows(taught)
    assert table[0] == ["written_why (arithmetic)", "answer", "3: for a secret reason.", "points", "comment",
                        "points so far"]
    order = [row[1].split()[-1].rstrip(".") for row in table[1:]]
    assert sorted(order) != order and set(order) == {"elif", "ben", "zoe", "cem", "dan", "eva", "gil"}
    write(taught)
    assert rows(taught) == table and not any(name in row[0] for row in table[1:] for name in order)


def test_points_are_entered_and_undone(taught):
    write(taught)
    (taught.root / "comments.toml").write_text('secret = "Say which reason."\n')
    fill_in(taught, {"elif": ("x", "", ""), "ben": ("0,5", "", ":secret"), "zoe": ("", "0", ""), "cem": ("x", "2", ""),
                     "dan": ("", "", "Only a comment.")})
    assert read(taught) == ({"elif", "ben", "zoe", "cem"}, [])
    marks = by_hand(taught)
    assert {s: marks[s] for s in ("elif", "ben", "zoe", "cem")} == {
        "elif": (3, False), "ben": (1.5, False), "zoe": (0, False), "cem": (2, False)}
    assert marks["dan"] == marks["eva"] == (None, True)
    with taught.gradebook() as book:
        said = {s: book.find_comment("written_why", "arithmetic", "tiny", s).comment for s in ("ben", "dan", "zoe")}
        assert said == {"ben": "Say which reason.", "dan": "Only a comment.", "zoe": None}
    assert write(taught)[0][2] == 3 and {r[1]: r[2:] for r in rows(taught)}["Because of ben."] == ["0.5", "", "", "1.5"]
    assert read(taught)[1] == []
    with taught.gradebook() as book:
        assert Ledger(book).undo() == ("mark", [])
    assert set(by_hand(taught).values()) == {(None, True), (None, False)}


def test_a_mark_given_elsewhere_stays(taught):
    write(taught)
    fill_in(taught, {"elif": ("x", "", ""), "ben": ("x", "", "")})
    with taught.gradebook() as book:
        grade = book.find_grade("written_why", "arithmetic", "tiny", "ben")
        grade.manual_score, grade.needs_manual_grade = 1.0, False
        book.db.commit()
    students, notes = read(taught)
    assert students == {"elif"} and "marked as 1 elsewhere" in notes[0] and by_hand(taught)["ben"] == (1, False)


def test_an_answer_that_changed_is_not_marked(taught):
    write(taught)
    fill_in(taught, {"ben": ("x", "", "")})
    path = taught.folder("autograded", "ben", "tiny") / "grading.json"
    path.write_text(path.read_text().replace("Because of ben.", "Another reason of ben."))
    students, notes = read(taught)
    assert not students and "the answer changed" in notes[0]


def test_two_markers(taught):
    names = [write(taught, part=(k, 2))[0][0].relative_to(taught.root) for k in (1, 2)]
    halves = [{row[0] for row in rows(taught, name)[1:]} for name in names]
    assert not halves[0] & halves[1] and len(halves[0] | halves[1]) == 7
    for name in names:
        table = rows(taught, name)
        sheets.write(taught.root / name, [table[0], *([*r[:2], "x", *r[3:]] for r in table[1:])], encoding="utf-8-sig")
    assert len(read(taught, *names)[0]) == 7
    write(taught)
    fill_in(taught, {"ben": ("x", "", "")})
    assert "marked in" in read(taught, names[0], names[1], SHEET)[1][0]


def test_an_item_whose_points_change(taught):
    write(taught)
    fill_in(taught, {"elif": ("x", "", ""), "ben": ("0.5", "", ""), "cem": ("x", "2", "")})
    read(taught)
    path = tiny.the_master(taught).path
    path.write_text(path.read_text().replace("- 3 points: for a secret", "- 2 points: for a secret"))
    code, out, _ = run(taught.root, "mark", "tiny", "--rescore")
    assert code == 0 and "points of 2 students" in out
    assert {s: by_hand(taught)[s][0] for s in ("elif", "ben", "cem")} == {"elif": 2, "ben": 1, "cem": 2}


def test_workbook_and_command(taught):
    code, out, _ = run(taught.root, "mark", "tiny", "--xlsx")
    assert code == 0 and "written_why.xlsx: 7 answers, 7 to mark" in out
    fill_in(taught, {"elif": ("x", "", "")}, "marking/tiny/written_why.xlsx")
    code, out, _ = run(taught.root, "mark", "tiny", "marking/tiny/written_why.xlsx", "--dry-run")
    assert code == 0 and "1 answers marked" in out and by_hand(taught)["elif"] == (None, True)
    assert run(taught.root, "mark", "tiny", "marking/tiny/written_why.xlsx")[0] == 0
    assert by_hand(taught)["elif"] == (3, False)


@pytest.mark.parametrize("tick, points, match", [("maybe", "", "no number"), ("2", "", "no share"),
                                                 ("", "ten", "no number")])
def test_bad_cells(taught, tick, points, match):
    write(taught)
    fill_in(taught, {"ben": (tick, points, "")})
    with pytest.raises(WrongUsage, match=f"written_why.csv, row .*{match}"):
        read(taught)


def test_bad_sheets(taught):
    (taught.root / "other.csv").write_text("a,b\n1,2\n")
    with pytest.raises(CourseError, match="not a marking sheet"):
        read(taught, "other.csv")
    write(taught)
    path = tiny.the_master(taught).path
    path.write_text(path.read_text().replace("for a secret reason", "for another reason"))
    with pytest.raises(CourseError, match="no item 'for a secret reason"):
        read(taught)
