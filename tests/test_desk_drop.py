"""Exercises that went wrong, and comments for all who made one mistake."""

import pytest

from grading.course import CourseError, WrongUsage
from grading.desk import clusters, drop
from grading.desk.ledger import Ledger
from grading.marking.grade import grade
from tests import tiny
from tests.test_cli import run

KEY = ("tiny", "arithmetic", "double")


def totals(course):
    with course.gradebook() as book:
        return {s.student_id: s.score for s in book.find_assignment("tiny").submissions}, \
            book.find_assignment("tiny").max_score


def do_drop(course, how, key=KEY):
    with course.gradebook() as book:
        drop.plan(book, key, how).commit("drop")
        return drop.settle(book).get(key)


def test_everyone_gets_the_points(taught):
    before, most = totals(taught)
    assert do_drop(taught, "full") == 5
    after, same = totals(taught)
    assert same == most and {s: after[s] - before[s] for s in after if after[s] != before[s]} == dict.fromkeys(
        ("ada", "ben", "cem", "dan", "zoe"), 2)
    with taught.gradebook() as book:
        assert drop.settle(book)[KEY] == 0
    assert do_drop(taught, None) == 5 and totals(taught) == (before, most)


def test_it_leaves_the_total(taught):
    before, most = totals(taught)
    do_drop(taught, "out")
    after, less = totals(taught)
    assert less == most - 2 and after == {s: before[s] - 2 * (s in ("elif", "eva", "gil")) for s in before}
    do_drop(taught, None)
    assert totals(taught) == (before, most)


def test_a_written_question_asks_for_no_marking_any_more(taught):
    key = ("tiny", "arithmetic", "written_why")
    before, _ = totals(taught)
    do_drop(taught, "full", key)
    assert all(score == before[s] + 3 for s, score in totals(taught)[0].items())
    with taught.gradebook() as book:
        assert not book.find_submission("tiny", "ben").needs_manual_grade
    do_drop(taught, None, key)
    with taught.gradebook() as book:
        assert book.find_submission("tiny", "ben").needs_manual_grade
    assert totals(taught)[0] == before


def test_later_submissions_and_new_marks_are_treated_alike(taught, pool):
    do_drop(taught, "full")
    tiny.hand_in(taught, "ben", tiny.perfect(taught))
    tiny.hand_in(taught, "max", None, **{"arithmetic__ipynb": (taught.folder("submitted", "zoe", "tiny") /
                                                               "arithmetic.ipynb").read_text()})
    grade(taught, ["tiny"], pool)
    with taught.gradebook() as book:
        drop.settle(book)
    assert totals(taught)[0]["ben"] == 11 and totals(taught)[0]["max"] == totals(taught)[0]["zoe"]


def test_command_says_first_and_is_undone(taught):
    before = totals(taught)
    code, out, _ = run(taught.root, "drop", "double", "--why", "A wrong sign.", "--dry-run")
    assert code == 0 and "marks of 5 students" in out and "nothing was changed" in out and totals(taught) == before
    assert run(taught.root, "drop", "double", "--out-of-total")[0] == 0 and totals(taught)[1] == 12
    assert run(taught.root, "undo")[0] == 0 and totals(taught) == before
    code, _, error = run(taught.root, "drop", "doubel")
    assert code == 2 and "no exercise 'doubel'" in error


def test_clusters_have_names_or_code_in_common(graded_class):
    found = {c.exercise: found for key in [KEY, (*KEY[:2], "letter"), (*KEY[:2], "guess")]
             for found in [clusters.of_exercise(graded_class, key)] for c in found}
    first, *others = found["double"]
    assert first.students == ["ben", "zoe"] and first.kind == "unnamed" and [len(c.students) for c in others] == [1, 1]
    assert first.example == "def double(x):\n    return 3 * x"
    assert found["letter"][0].students == ["ben", "dan", "zoe"] and found["letter"][0].sentence == "That is the first."
    assert "guess" not in found or found["guess"][0].students == ["cem"]


def comments(course):
    with course.gradebook() as book:
        return {s: book.find_comment("double", "arithmetic", "tiny", s).comment for s in ("ben", "zoe", "cem")}


def test_a_comment_for_a_cluster(taught):
    with taught.gradebook() as book:
        book.find_comment("double", "arithmetic", "tiny", "zoe").manual_comment = "By hand."
        book.db.commit()
    text = "Twice, not three times."
    for expected in (": a comment for ben, zoe (2 of 2 new)", "(0 of 2 new); nothing to change"):
        code, out, _ = run(taught.root, "comment", "double", "--cluster", "1", text)
        assert code == 0 and expected in out
    assert comments(taught) == {"ben": text, "zoe": f"By hand.\n\n{text}", "cem": None}
    with taught.gradebook() as book:
        Ledger(book).undo()
    assert comments(taught) == {"ben": None, "zoe": "By hand.", "cem": None}
    code, out, _ = run(taught.root, "comment", "double")
    assert code == 0 and "1. 2 students (unnamed): double(2) came out as 6" in out


def test_reusable_comments(taught):
    with pytest.raises(WrongUsage, match="comments.toml"):
        clusters.expand(taught, ":units")
    (taught.root / "comments.toml").write_text('units = "Name the units."\n')
    assert clusters.expand(taught, ":units") == "Name the units." and clusters.expand(taught, "x") == "x"
    with pytest.raises(WrongUsage, match="there are: units"):
        clusters.expand(taught, ":sign")
    (taught.root / "comments.toml").write_text("units = Name the units\n")
    with pytest.raises(CourseError, match="not TOML"):
        clusters.expand(taught, ":units")
    with taught.gradebook() as book, pytest.raises(WrongUsage, match="max"):
        clusters.comment(book, KEY, ["max"], "x")
