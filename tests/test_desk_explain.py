"""A doubt about a mark, and what answers are read from."""

import pytest

from grading.course import WrongUsage
from grading.desk import answers, explain
from tests import desk_class
from tests.test_cli import run
from tests.tiny import ASSIGNMENT


def said(course, student, exercise=None):
    with course.gradebook() as book:
        return "\n".join(explain.explain(course, book, student, ASSIGNMENT, exercise))


def test_an_answer_is_explained(graded_class):
    text = said(graded_class, "ben", "double")
    assert "arithmetic / double: 0 of 2" in text and "call: double(2)" in text
    assert "said: double(2) came out as 6, which is not right. Expected 4." in text
    assert "        # three of them\n        return 3 * x" in text and "from: answer " in text and "check " in text


def test_all_exercises_at_once(graded_class):
    text = said(graded_class, "cem")
    assert "guess: 2.5 of 5" in text and "quadruple: 3 of 3" in text
    assert "written_why: 0 of 3 (waits to be marked by hand)" in text and "Because of cem." in text
    assert said(graded_class, "ada").count("not answered") == 5


def test_control_characters_are_shown(graded_class):
    assert "\x1b" not in said(graded_class, "dan") and "\\x1b[31mred" in said(graded_class, "dan")


@pytest.mark.parametrize("student, exercise, match", [("max", None, "nothing of 'max'"), ("ben", "dobule", "double")])
def test_what_is_not_there(graded_class, student, exercise, match):
    with pytest.raises(WrongUsage, match=match):
        said(graded_class, student, exercise)


def test_a_check_comes_out_the_same(taught):
    code, out, _ = run(taught.root, "explain", "cem", ASSIGNMENT, "guess", "--reproduce")
    assert code == 0 and "run again: 2.5 of 5 by its check: the same as in the record" in out
    path = taught.folder("submitted", "cem", ASSIGNMENT) / "arithmetic.ipynb"
    path.write_text(path.read_text().replace("guess = 3.2", "guess = 4"))
    code, out, _ = run(taught.root, "explain", "cem", ASSIGNMENT, "guess", "--reproduce")
    assert code == 1 and "run again: 0 of 5 by its check: the record has 2.5" in out


def test_answers_are_the_same_without_a_record(taught):
    """nbgrader's own command leaves none; then the graded notebooks are read."""
    read = answers.Reader(taught)
    found = {s: read.answers(s, ASSIGNMENT) for s in desk_class.GRADED}
    assert "\\x1b[31mred" in found["dan"][0].message
    assert found["dan"][0].error == "CheckFailed" and found["ben"][4].source == "Because of ben."
    for path in taught.root.glob("autograded/*/tiny/grading.json"):
        path.unlink()
    assert {s: read.answers(s, ASSIGNMENT) for s in desk_class.GRADED} == found


def test_answers_are_sorted_by_what_became_of_them(graded_class):
    read = answers.Reader(graded_class)
    kinds = {s: {a.exercise: a.kind for a in read.answers(s, ASSIGNMENT)} for s in read.graded(ASSIGNMENT)}
    assert list(kinds) == sorted(desk_class.GRADED)
    assert kinds["ben"] == {"double": "unnamed", "quadruple": "", "guess": "", "letter": "named", "written_why": ""}
    assert set(kinds["ada"].values()) == {"unanswered"}


@pytest.mark.parametrize("message, sentence", [
    ("ReLU([-2. ,  0.5]) is wrong in 1 of 3 places, first at index 0, where it came out as 2. Expected [0. , 0.5]. "
     "Negative numbers become zero.", "Negative numbers become zero."),
    ('predict: not "a". Joints lie where it is zero; phi_0 is not.', "Joints lie where it is zero; phi_0 is not."),
    ("f(1) came out as 2, which is not right. Expected 3.", ""),
    ("f(1) stopped with ValueError: no. (in your line: return g(x))", ""),
    ("f(1, [2., 3.]) changed the values that it was given.", "f(1, [2., 3.]) changed the values that it was given."),
])
def test_the_sentence_that_names_a_mistake(message, sentence):
    assert answers.named(message) == sentence


def test_patterns():
    assert answers.pattern("g(f(1, [2., 3.]), 4) changed 2.5 values (of 3).") == "g(...) changed # values (of #)."
    assert answers.call_of("'y' of f(1, g(2)) is wrong") == "f(1, g(2))" and answers.call_of("No call.") == ""
    assert answers.normal_code(desk_class.THREE) == answers.normal_code(desk_class.GRADED["zoe"]["double"])
    assert answers.normal_code("x = (\n") == "x = ("
