"""Similarity: right and wrong stay apart, honest pairs raise no alarm, disguised copies do."""

import random

import pytest

from grading.desk import roster, similarity
from tests import desk_disguise, tiny
from tests.test_cli import run


def test_a_right_and_a_wrong_answer_are_not_alike():
    right = "def f(x, w):\n    total = w * x\n    return total - x"
    wrong = "def f(x, w):\n    total = x * w\n    return x - total"
    given = {"f", "x", "w"}
    one, other = (similarity.pieces(s, given) for s in (right, wrong))
    shared = sum((one & other).values()) / sum((one | other).values())
    assert shared < 0.5
    disguised = desk_disguise.disguise(right, given, random.Random(1))
    assert "total" not in disguised
    again = similarity.pieces(disguised, given)
    assert {p for p in one if p[0] == "statement"} == {p for p in again if p[0] == "statement"}


@pytest.mark.parametrize("kind, fewest", [("mixed", 8), ("right", 4)])
def test_false_alarms_and_hits(kind, fewest):
    found = desk_disguise.measure("02_shallow_networks", kind, count=30, copies=10)
    assert found["pairs"] == 435 and found["alarms"] == 0
    assert found["copies"] == 10 and found["hits"] >= fewest


def test_page_shows_pairs_and_where_cells_came_from(taught):
    for student in ("ben", "zoe"):
        nb = tiny.perfect(taught)
        tiny.cell_of(nb, "double").source = "def double(x):\n    # Mine, of course\n    zz = x\n    return 3 * zz"
        added = tiny.locked("own", "print('<b>hello</b>')")
        added.metadata, added.id = {"execution": {"iopub.execute_input": "2026-01-01T10:00:00Z"}}, "0a1b2c3d"
        nb.cells.append(added)
        tiny.hand_in(taught, student, nb)
        for path in taught.folder("autograded", student, "tiny").iterdir():
            path.write_text(tiny.as_text(nb)) if path.suffix == ".ipynb" else path.unlink()
    code, out, _ = run(taught.root, "similarity", "tiny")
    assert code == 0 and "a reason to look and not a verdict" in out
    text = (taught.root / "report" / "similarity-tiny.html").read_text(encoding="utf-8")
    assert "This is a reason to look, not a verdict." in text and "carry the same random id: 1" in text
    assert "only these two write zz" in text and "only these two write # mine of course" in text
    assert "<b>" not in text and "2026-01-01T10:00:00Z" in text
    assert ("No pair is remarkable." in text) is not (", remarkable</span>" in text)
    first = text.split("<h2>")[1]
    assert first.startswith("ben (Ben Person) and zoe (Zoe Person)")


def test_too_few(desk):
    code, _, error = run(desk.root, "similarity", "tiny")
    assert code == 2 and "three" in error
    with desk.gradebook() as book:
        assert roster.Roster(book).listed == set()
