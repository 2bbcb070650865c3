"""A class in the gradebook of the tiny course, for tests of what is done with marks."""

import shutil

from grading.authoring.samples import fill, reference_answers
from grading.course import Course
from grading.desk import roster
from grading.marking.grade import grade
from tests import tiny

ROSTER = ("id,name,email,lms_user_id\nelif,Elif Şahin,elif@uni.example,101\nben,Ben O'Neill,ben@uni.example,102\n"
          "zoe,Zoë Ng,zoe@uni.example,103\n")


def enter(course, text=ROSTER):
    """Import a roster."""
    path = course.root / "class.csv"
    path.write_text(text, encoding="utf-8")
    with course.gradebook() as book:
        ledger, _, _ = roster.plan(book, path)
        ledger.commit("test")


def mark(course, student, hours=None, by_hand=None, **scores):
    """Put automatic marks into the gradebook: full ones but for those that are named.

    `hours` is how long after the first of January 2026 it was handed in.
    """
    with course.gradebook() as book:
        book.update_or_create_student(student)
        options = {} if hours is None else {"timestamp": f"2026-01-{1 + hours // 24:02} {hours % 24:02}:00:00 UTC"}
        with book.db.no_autoflush:
            submission = book.update_or_create_submission(tiny.ASSIGNMENT, student, **options)
        for grade in submission.notebooks[0].grades:
            name = grade.name.removesuffix("-check")
            if name == "written_why":
                grade.manual_score, grade.needs_manual_grade = by_hand, by_hand is None
            else:
                grade.auto_score, grade.needs_manual_grade = float(scores.get(name, tiny.FULL[name])), False
        book.db.commit()


THREE = "def double(x):\n    # three of them\n    return 3 * x"
GRADED = {  # what each student wrote instead of the reference
    "elif": {},
    "ben": {"double": THREE, "letter": 'letter = "a"'},
    "zoe": {"double": 'def double(number):\n    """Three."""\n    return 3*number', "letter": 'letter = "a"'},
    "ada": None,
    "cem": {"double": "def double(x):\n    return x + 2", "guess": "guess = 3.2"},
    "dan": {"double": 'def double(x):\n    raise ValueError("\x1b[31mred")', "letter": 'letter = "a"'},
    "eva": {"letter": "letter = 'B'"},
    "gil": {"guess": "guess = 22 / 7", "quadruple": "def quadruple(x):\n    return double(x) + double(x)"},
}


def graded(place, pool):
    """The tiny course in a folder, with this class graded."""
    course = tiny.make_course(place)
    people = "".join(f"{student},{student.title()} Person,{student}@uni.example\n" for student in GRADED)
    enter(course, f"id,name,email\n{people}max,Max M,\n")
    master = tiny.the_master(course)
    for student, own in GRADED.items():
        answers = {} if own is None else reference_answers(master) | own
        tiny.hand_in(course, student, fill(master, answers, written="" if own is None else f"Because of {student}."))
    assert grade(course, [tiny.ASSIGNMENT], pool).failed == {}
    return course


def copy(course, place):
    """Another course folder with the same class."""
    shutil.copytree(course.root, place, dirs_exist_ok=True)
    return Course(place)
