"""A class in the gradebook of the tiny course, for tests of what is done with marks."""

from grading.desk import roster
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
