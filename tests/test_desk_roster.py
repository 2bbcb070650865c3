"""The roster: lists of every platform's shape, into nbgrader's students."""

import pytest
from nbgrader.api import Student

from grading.course import CourseError
from grading.desk import roster, sheets
from grading.desk.ledger import Ledger

CANVAS = ('Student,ID,SIS User ID,SIS Login ID,Section,Tiny (4411),Current Score\n'
          '    Points Possible,,,,,14.00,(read only)\n'
          '"Şahin, Elif",101,S-1,elif@uni.example,DL 1,,\n'
          '"O\'Neill, Ben",102,S-2,ben,DL 1,3.5,\n'
          '"Student, Test",999,,0a1b,DL 1,,\n')
MOODLE_WORKSHEET = ('\ufeffIdentifier,"Full name","Email address",Status,Grade,"Maximum grade",'
                    '"Last modified (grade)"\n'
                    '"Participant 30001","Elif Şahin",elif@uni.example,"No submission",,14.00,-\n'
                    '"Participant 30002","Ben O\'Neill",ben@uni.example,"Submitted for grading - ",,14.00,-\n')
FILES = {
    "canvas": CANVAS,
    "moodle": MOODLE_WORKSHEET,
    "moodle gradebook": 'First name,Surname,ID number,Institution,Department,Email address,Assignment: Tiny (Real)\n'
                        'Elif,Şahin,S-1,,,elif@uni.example,-\nBen,O\'Neill,S-2,,,ben@uni.example,3.5\n',
    "moodle in German": '\ufeffID;"Vollständiger Name";E-Mail-Adresse;Status;Bewertung;"Zuletzt geändert"\n'
                        '"Teilnehmer/in 30001";"Elif Şahin";elif@uni.example;;;-\n'
                        '"Teilnehmer/in 30002";"Ben O\'Neill";ben@uni.example;;;-\n',
    "blackboard": '"Last Name"\t"First Name"\t"Username"\t"Student ID"\t"Last Access"\t"Availability"\t'
                  '"Tiny [Total Pts: 14 Score] |77123"\n'
                  'Şahin\tElif\telif\tS-1\t\tYes\t\nO\'Neill\tBen\tben\tS-2\t\tYes\t3\n',
    "brightspace": 'OrgDefinedId,Username,Last Name,First Name,Email,Tiny Points Grade <Numeric MaxPoints:14>,'
                   'End-of-Line Indicator\n#S-1,#elif,Şahin,Elif,elif@uni.example,,#\n'
                   '#S-2,#ben,O\'Neill,Ben,ben@uni.example,,#\n',
    "gradescope": 'First Name,Last Name,SID,Email,Sections,Tiny,Tiny - Max Points,'
                  'Tiny - Submission Time,Tiny - Lateness\n'
                  'Elif,Şahin,S-1,elif@uni.example,,,14.0,,\nBen,O\'Neill,S-2,ben@uni.example,,,14.0,,\n',
    "csv": 'Matriculation number,Name,E-mail\nS-1,Elif Şahin,elif@uni.example\nS-2,Ben O\'Neill,ben@uni.example\n',
}


def enter(desk, text, name="class.csv", encoding="utf-8", **chosen):
    """Import a roster; returns the lines and the summary."""
    path = desk.root / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    with desk.gradebook() as book:
        ledger, lines, summary = roster.plan(book, path, chosen)
        ledger.commit("test")
    return lines, summary


def students(desk):
    with desk.gradebook() as book:
        return {s.id: (s.first_name, s.last_name, s.email, s.lms_user_id) for s in book.db.query(Student)}


@pytest.mark.parametrize("kind", FILES)
def test_every_kind_is_recognised_and_enters_nobody_twice(desk, kind):
    encoding = "utf-16" if kind == "blackboard" else "utf-8"
    _, summary = enter(desk, FILES[kind], encoding=encoding)
    assert f"({kind.split()[0]}): 2 people, 2 new" in summary
    first = students(desk)
    assert sorted((f, s) for f, s, _, _ in first.values()) == [("Ben", "O'Neill"), ("Elif", "Şahin")]
    lines, summary = enter(desk, FILES[kind], encoding=encoding)
    assert "0 new, 0 changed" in summary and lines == [] and students(desk) == first


def test_platforms_meet_in_one_student(desk):
    enter(desk, FILES["csv"])
    for kind in ("moodle gradebook", "gradescope", "brightspace", "moodle", "canvas"):
        _, summary = enter(desk, FILES[kind])
        assert " 0 new" in summary, kind
    assert students(desk)["S-2"] == ("Ben", "O'Neill", "ben@uni.example", "102")


def test_changes_are_shown_and_undone(desk):
    enter(desk, FILES["csv"])
    lines, summary = enter(desk, FILES["csv"].replace("Ben O'Neill", "Ben Neill") + "S-3,Zoë Ng,\n")
    assert lines == ["change S-2: last_name O'Neill -> Neill", "add S-3: Zoë Ng, no e-mail"]
    with desk.gradebook() as book:
        assert Ledger(book).undo() == ("test", [])
    assert students(desk)["S-2"][1] == "O'Neill" and "S-3" not in students(desk)
    lines, _ = enter(desk, "id,email\nS-2,ben@uni.example\n")
    assert lines == ["not in the file, left as is: S-1 (Elif Şahin)"]


def test_undo_leaves_what_was_changed_since(desk):
    enter(desk, FILES["csv"])
    enter(desk, FILES["csv"].replace("ben@", "b@"))
    with desk.gradebook() as book:
        book.update_or_create_student("S-2", email="c@uni.example")
        assert Ledger(book).undo()[1] == ["student S-2 email"]
    assert students(desk)["S-2"][2] == "c@uni.example"


@pytest.mark.parametrize("text, parts", [
    ("a,b\n1,2\n", ["no column tells who is who", "--column"]),
    ("", ["empty"]),
    ("id,email\n", ["nobody"]),
    ("id,email\n1,a@x.example\n2,A@x.example\n", ["rows 2 and 3", "one e-mail"]),
    ("id,email\n1,a@x.example\n1,b@x.example\n", ["rows 2 and 3", "one id"]),
    ("id,email\n../x,\n", ["row 2", "name a folder"]),
    ('id,email\n"1,a@x.example\n', ["not a CSV file"]),
    (b"id,email\n\x81\x8d,a\n", ["encoding"]),
    (b"PK\x03\x04 no workbook", ["not a workbook"]),
    (b"\xd0\xcf\x11\xe0 old", ["old format"]),
    ("id,id,email\n1,2,a@x.example\n", ["twice"]),
])
def test_bad_files_are_met_with_one_line(desk, text, parts):
    with pytest.raises(CourseError) as caught:
        enter(desk, text)
    assert all(part in str(caught.value) for part in parts) and "\n" not in str(caught.value)
    assert students(desk) == {}


def test_one_person_who_may_be_two_is_refused(desk):
    enter(desk, "id,email\n1,a@x.example\n2,b@x.example\n")
    with pytest.raises(CourseError, match="row 2 .* may be 1 or 2"):
        enter(desk, "id,email\n1,b@x.example\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", ",;\t")
def test_encodings_and_separators(desk, encoding, separator):
    text = FILES["csv"].replace("Ş", "É").replace(",", separator).replace("\n", "\r\n")
    enter(desk, text, encoding=encoding)
    assert students(desk)["S-1"][:3] == ("Elif", "Éahin", "elif@uni.example")


def test_workbook(desk, tmp_path):
    path = tmp_path / "class.xlsx"
    sheets.write(path, [["id", "", "email"], [7, None, "=1+1"], ["x", "", "a & <b>"]])
    assert sheets.read(path) == [["id", "", "email"], ["7", "", "=1+1"], ["x", "", "a & <b>"]]
    assert "2 people, 2 new" in enter(desk, path.read_bytes())[1]
    assert students(desk)["7"][2] == "=1+1"


def test_names_in_all_scripts(desk):
    people = {"1": "毛 泽西", "2": "محمد علي", "3": "Łukasz Żółć", "4": "Ὀδυσσεύς", "5": "Nguyễn Thị Hồng"}
    enter(desk, "id,name\n" + "".join(f"{k},{v}\n" for k, v in people.items()))
    with desk.gradebook() as book:
        known = roster.Roster(book)
        assert {k: known.find_name(v.upper()) for k, v in people.items()} == {k: {k} for k in people}


def test_a_column_that_the_instructor_names(desk):
    enter(desk, "Kennung,Post\nben,ben@uni.example\n", id="Kennung", email="Post")
    assert students(desk) == {"ben": (None, None, "ben@uni.example", None)}
