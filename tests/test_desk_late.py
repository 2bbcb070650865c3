"""Late work: the policy at nbgrader's plug-in place, extensions and due dates."""

import datetime

import pytest

from grading.course import CourseError, WrongUsage
from grading.desk import late
from grading.desk.ledger import Ledger
from grading.marking.grade import grade
from tests import desk_class, tiny
from tests.test_nbgrader import nbgrader

DUE = datetime.datetime(2026, 1, 1)


@pytest.fixture
def dated(desk):
    """Due on the first of January; Elif is 3 hours late, Ben 50; all have 14 points."""
    desk_class.enter(desk)
    with desk.gradebook() as book:
        ledger, _ = late.due(book, "tiny", DUE)
        ledger.commit("due")
    desk_class.mark(desk, "elif", 3, by_hand=3)
    desk_class.mark(desk, "ben", 50, by_hand=3)
    return desk


def penalties(course, **policy):
    for name, value in policy.items():
        setattr(course.config.LatePolicy, name, value)
    with course.gradebook() as book:
        late.settle(course, book)
        return [book.find_submission("tiny", s).notebooks[0].late_submission_penalty for s in ("elif", "ben")]


@pytest.mark.parametrize("policy, expected", [
    ({"penalty_method": "none"}, [None, None]),
    ({"penalty_method": "zero"}, [14, 14]),
    ({"penalty_method": "zero", "grace_minutes": 180}, [None, 14]),
    ({"penalty_method": "percent", "percent_a_day": 10}, [pytest.approx(1.4), pytest.approx(4.2)]),
    ({"penalty_method": "percent", "grace_minutes": 121}, [pytest.approx(1.4), pytest.approx(2.8)]),
    ({"penalty_method": "percent", "percent_a_day": 30, "most_percent": 50}, [pytest.approx(4.2), 7]),
    ({"penalty_method": "percent", "percent_a_day": 60, "most_percent": 500}, [pytest.approx(8.4), 14]),
    ({"penalty_method": "percent", "late_days": 2}, [None, pytest.approx(1.4)]),
    ({"penalty_method": "zero", "late_days": 3}, [None, None]),
])
def test_policies(dated, policy, expected):
    settings = {"grace_minutes": 0, "percent_a_day": 10, "most_percent": 100, "late_days": 0} | policy
    assert penalties(dated, **settings) == expected
    assert penalties(dated, **settings) == expected


def test_late_days_are_used_up_over_the_term(dated):
    with dated.gradebook() as book:
        book.update_or_create_assignment("earlier", duedate="2025-12-01 00:00:00 UTC")
        with book.db.no_autoflush:
            book.add_submission("earlier", "elif", timestamp="2025-12-02 12:00:00 UTC")
    assert penalties(dated, penalty_method="percent", late_days=2, percent_a_day=10, grace_minutes=0)[0] == \
        pytest.approx(1.4)
    assert penalties(dated, late_days=3)[0] is None


def extend(course, student, until):
    with course.gradebook() as book:
        ledger, line = late.extend(book, student, "tiny", until)
        ledger.commit("extend")
        late.settle(course, book, student=student)
        return line


def test_an_extension_counts_at_once_and_is_undone(dated):
    assert penalties(dated, penalty_method="zero", grace_minutes=0) == [14, 14]
    extend(dated, "ben", DUE + datetime.timedelta(days=3))
    assert penalties(dated) == [14, None]
    with dated.gradebook() as book:
        lines = late.late_work(book, ["tiny"])
        assert "in time" in lines[0] and "extended until" in lines[0] and "0.1 days late, penalty 14" in lines[1]
        assert book.find_submission("tiny", "ben").extension == datetime.timedelta(days=3)
        Ledger(book).undo()
        assert late.settle(dated, book) == [("ben", "tiny", 0.0, 14.0)]
        assert book.find_submission("tiny", "ben").extension is None
    extend(dated, "zoe", DUE + datetime.timedelta(days=3))
    with dated.gradebook() as book:
        assert "zoe / tiny: nothing graded yet" in late.late_work(book, ["tiny"])[-1]


def test_penalties_follow_a_due_date_and_marks_given_later(dated):
    assert penalties(dated, penalty_method="percent", percent_a_day=10, grace_minutes=0)[0] == pytest.approx(1.4)
    desk_class.mark(dated, "elif", 3, by_hand=1)
    assert penalties(dated)[0] == pytest.approx(1.2)
    with dated.gradebook() as book:
        ledger, _ = late.due(book, "tiny", datetime.datetime(2026, 2, 1))
        ledger.commit("due")
    assert penalties(dated) == [None, None]


@pytest.mark.parametrize("how", ["course", "nbgrader"])
def test_grading_applies_policy_and_extension(desk, pool, how):
    desk_class.enter(desk)
    path = desk.root / "nbgrader_config.py"
    path.write_text(f'{path.read_text()}\nc.LatePolicy.penalty_method = "zero"\n')
    desk = type(desk)(desk.root)
    with desk.gradebook() as book:
        late.due(book, "tiny", DUE)[0].commit("due")
        late.extend(book, "ben", "tiny", DUE + datetime.timedelta(days=3))[0].commit("extend")
    for student in ("elif", "ben"):
        tiny.hand_in(desk, student, tiny.perfect(desk), timestamp__txt="2026-01-02 00:00:00 UTC")
    if how == "course":
        grade(desk, ["tiny"], pool)
    else:
        nbgrader(desk.root, "generate_assignment", "tiny", "--force")
        code, text = nbgrader(desk.root, "autograde", "tiny")
        assert code == 0, text
    with desk.gradebook() as book:
        found = [book.find_submission("tiny", student).notebooks[0] for student in ("elif", "ben")]
        assert [notebook.late_submission_penalty for notebook in found] == [11, None]


def test_bad_words(dated):
    with dated.gradebook() as book:
        with pytest.raises(WrongUsage, match="'nobody'"):
            late.extend(book, "nobody", "tiny", DUE)
        with pytest.raises(WrongUsage, match="before the due date"):
            late.extend(book, "ben", "tiny", DUE - datetime.timedelta(days=1))
        late.due(book, "tiny", None)[0].commit("none")
        with pytest.raises(CourseError, match="no due date"):
            late.extend(book, "ben", "tiny", DUE)
    for text in ("soon", "12/01/2026", "2026", ""):
        with pytest.raises(WrongUsage, match="date"):
            late.moment(text)


def test_moments():
    local = datetime.datetime(2026, 3, 1, 23, 59).astimezone(datetime.UTC).replace(tzinfo=None)
    assert late.moment("2026-03-01") == late.moment("1 March 2026") == local
    six = datetime.datetime(2026, 3, 1, 18)
    assert late.moment("2026-03-01 18:00 UTC") == late.moment("2026-03-01T19:00+01:00") == six
