"""The report: its numbers against hand-made ones, and its page."""

import csv
import re

import pytest
from bs4 import BeautifulSoup
from sqlalchemy import text

from grading.course import INDEXES
from grading.desk import drop, page, roster, statistics
from grading.desk.answers import Answer
from grading.desk.clusters import clusters
from tests import desk_class
from tests.test_cli import run


def stats_of(course):
    with course.gradebook() as book:
        return statistics.statistics(course, book, roster.Roster(book), ["tiny"], drop.dropped(book))


def test_numbers_of_the_class(graded_class):
    stats = stats_of(graded_class)
    of = {e.name: e for e in stats.exercises}
    assert (of["double"].right, of["double"].unanswered, of["double"].students) == (3 / 8, 1 / 8, 8)
    assert (of["guess"].right, of["guess"].in_part) == (5 / 8, 2 / 8)
    assert of["written_why"].waiting == 7 and of["written_why"].discrimination is None
    assert stats.missing == {"tiny": ["max"]} and stats.students == 9 and stats.unknown == []
    assert stats.clusters[0].sentence == "That is the first." and len(stats.clusters[0].students) == 3
    assert stats.scores["tiny"]["elif"] == 11 and stats.scores["tiny"]["ada"] == 0
    assert not any(e.warnings for e in stats.exercises)


def test_discrimination_is_the_corrected_correlation(desk):
    """Ten students; by hand: doubling is right for those who are wrong elsewhere."""
    for number in range(10):
        good = number >= 5
        desk_class.mark(desk, f"s{number}", by_hand=1, double=0 if good else 2, quadruple=3 if good else 0,
                        guess=5 if good else 0, letter=number % 2)
    of = {e.name: e for e in stats_of(desk).exercises}
    assert of["double"].discrimination == pytest.approx(-0.99, abs=0.02)
    assert of["quadruple"].discrimination == pytest.approx(0.97, abs=0.04)
    assert of["double"].by_part == [1, 1, 0.5, 0, 0] or of["double"].by_part[0] > of["double"].by_part[-1]
    assert any("no better here" in w for w in of["double"].warnings)
    assert any("best fifth" in w for w in of["double"].warnings) and not of["quadruple"].warnings


def test_a_frequent_mistake_without_a_sentence_is_shown_first():
    exercise = statistics.Exercise("a", "n", "e", 2, 20, 0.5)
    answers = [Answer(f"s{i}", "a", "n", "e", "x = 1", "e came out as 1, which is not right.") for i in range(3)]
    exercise.clusters = clusters(answers)["a", "n", "e"]
    statistics._warn(exercise)
    assert exercise.warnings == ["3 of 20 gave one and the same wrong answer that the check has no sentence for"]


def test_behind():
    scores = {"a": {"x": 10, "y": 10, "z": 9}, "b": {"x": 10, "z": 9}, "c": {"x": 3, "z": 9}, "d": {"x": 4, "z": 10}}
    found = statistics._behind(list("abcd"), scores, dict.fromkeys("abcd", 10), {"x", "y", "z"})
    assert found == [("x", "from 100% to 35% in the last two"), ("y", "3 of the last 3 not handed in")]


def read(path):
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def test_page_and_files(taught):
    for path in taught.root.glob("autograded/*/tiny/grading.json"):
        path.write_text(path.read_text().replace("That is the first.", "That is <script>alert(1)</script> the first."))
    code, out, _ = run(taught.root, "report", "tiny")
    assert code == 0 and "report in report/index.html" in out
    written = (taught.root / "report" / "index.html").read_text(encoding="utf-8")
    assert "3 of 8:" in re.sub(r"\s+", " ", written) and "<script>" not in written
    soup = BeautifulSoup(written, "html.parser")
    assert not soup.find_all(["script", "img", "link", "iframe"])
    assert not re.search(r"//(?!www\.w3\.org|purl\.org|creativecommons\.org)\w", written)
    assert soup.html["lang"] == "en" and soup.find("meta", attrs={"name": "viewport"}) and soup.main
    assert all(th.get("scope") for th in soup.find_all("th")) and all(
        soup.find(id=a["href"][1:]) for a in soup.nav.find_all("a"))
    for student in desk_class.GRADED:  # answers bear no names
        assert not re.search(rf"\b{student}\b", soup.find(id="understood").parent.get_text(), re.I)
    assert "max (Max M)" in soup.find(id="people").parent.get_text()
    assert "Without a" not in written
    rows = read(taught.root / "report" / "misunderstood.csv")
    assert ["tiny", "arithmetic", "double", "1", "2", "unnamed"] == rows[[r[2] for r in rows].index("double")][:6]
    rows = read(taught.root / "report" / "missing.csv")
    assert rows[1][:2] == ["tiny", "max"]


def test_without_a_roster_nobody_is_said_to_be_there(desk):
    desk_class.mark(desk, "stray", by_hand=1)
    with desk.gradebook() as book:
        page.write(desk, statistics.statistics(desk, book, roster.Roster(book), ["tiny"]), roster.Roster(book))
    written = (desk.root / "report" / "index.html").read_text(encoding="utf-8")
    assert "Without a" in written and "Everybody handed it in" not in written


def test_page_before_grading(desk):
    code, _, error = run(desk.root, "report")
    assert code == 2 and "course grade" in error


def test_values_of_predictions():
    sources = 'x = "B "', 'x = "b)"', "x = 1/3", "x = None\nx = 0.5", "x = (1, 2)", "x = ("
    assert [statistics._value(s) for s in sources] == ["b", "b", "1/3", "0.5", "(1, 2)", "("]


def test_figures_are_plain_svg():
    figure = page.histogram([0.1, 0.5, 1.2])
    assert figure.startswith('<svg aria-hidden="true"') and "script" not in figure and figure.count("<svg") == 1


def test_one_students_page_reads_no_whole_table(graded_class):
    """Nbgrader's formgrader asks for marks by notebook; at a thousand students that must not read all marks."""
    with graded_class.gradebook() as book:
        for table, column in INDEXES:
            plan = book.db.execute(text(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = 'x'")).all()
            assert f"USING INDEX course_{table}" in plan[0][3], plan
