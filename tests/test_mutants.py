"""The machinery of the mutants: a hole in a check lets one live, and is reported."""

import nbformat
import pytest
from nbformat.v4 import new_notebook

from tests import mutants, tiny

SOLUTION = '''def {name}(x, y):
    """Weighted difference."""
    ### BEGIN SOLUTION
    return 3 * x - y
    ### END SOLUTION'''
LOOP = """def count(n):
    ### BEGIN SOLUTION
    i = 0
    while i < n:
        i = i + 1
    return i
    ### END SOLUTION"""
SHAPE = 'check.function("{name}")(np.zeros(2), np.ones(2)).array((2,))'
VALUE = 'check.function("{name}")(np.array([1.0, 2.0]), np.array([4.0, 0.5])).equals([-1, 5.5])'


@pytest.fixture(scope="module")
def tallies(tmp_path_factory):
    """Two exercises, of which the second has nothing in its hidden tests that decides."""
    path = tmp_path_factory.mktemp("source") / "pair.ipynb"
    nbformat.write(new_notebook(cells=[
        tiny.locked("setup", "import numpy as np\n\nfrom exercises import check"),
        *(cell for name, hidden in [("tight", VALUE), ("loose", SHAPE)]
          for cell in tiny.exercise(name, 2, SOLUTION.format(name=name), SHAPE.format(name=name),
                                    hidden.format(name=name))),
        *tiny.exercise("count", 1, LOOP, 'check.function("count")(0).number()',
                       'check.function("count")(3).equals(3)'),
        *tiny.exercise("letter", 1, 'letter = None\n### BEGIN SOLUTION\nletter = "b"\n### END SOLUTION',
                       'check.choice("letter", "abcd")', 'check.choice("letter", "abcd", right="b")'),
    ]), path)
    lines = []
    tally, = mutants.run([path], jobs=1, report=lines.append)
    assert len(lines) == 4 and "tight" in lines[0]
    return tally


def test_a_hole_in_a_check_is_reported(tallies):
    faults = mutants.judge([tallies], {})
    assert "pair: loose: survives: return 3 * x - y -> return 3 * x + y" in faults
    assert not any(": tight:" in fault or ": letter:" in fault for fault in faults)
    assert tallies.made == tallies.killed + len(tallies.survivors)


def test_visible_and_hidden_tests_are_told_apart(tallies):
    # an exception is seen; a wrong value of the right shape only by the hidden tests
    assert 0 < tallies.visible < tallies.killed


def test_a_mutant_that_never_ends_is_killed(tallies):
    endless = ("count", "i = i + 1 -> i = i - 1")
    assert endless in tallies.tried and endless not in tallies.survivors


def test_accepted_survivors_must_exist_and_survive(tallies):
    known = {("pair", *survivor): "no difference" for survivor in tallies.survivors}
    assert mutants.judge([tallies], known) == []
    killed = ("pair", "tight", "return 3 * x - y -> return 3 * x + y")
    gone = ("pair", "tight", "return 3 * x - y -> return 5 * x - y")
    faults = mutants.judge([tallies], known | {killed: "wrong", gone: "old"})
    assert len(faults) == 2
    assert any("no longer made" in fault for fault in faults)
    assert any("but killed" in fault for fault in faults)


def test_mutants_stay_inside_the_solution_and_differ():
    source = ("first = 1 + 2\n### BEGIN SOLUTION\nsecond = np.sum(a[1:n] * b, axis=0) @ c.T\n"
              "### END SOLUTION\nthird = 3 - 1")
    made = mutants.make_mutants(source, cap=None)
    texts = [m.source for m in made]
    assert len(set(texts)) == len(texts)
    assert all("first = 1 + 2" in text and "third = 3 - 1" in text for text in texts)
    for change in ("np.mean(a[1:n] * b", "a[1:n] / b", "a[2:n]", "a[1:n + 1]", "axis=1", ", axis=0) @ c\n",
                   "np.sum(a[1:n], axis=0)", "= c.T @ np.sum"):
        assert any(change in text for text in texts), change


def test_the_cap_leaves_some_of_every_kind():
    source = "### BEGIN SOLUTION\n" + "\n".join(f"x = f({i}, y) + y[{i}:]" for i in range(5, 10)) + \
             "\n### END SOLUTION"
    kinds = {m.kind for m in mutants.make_mutants(source, cap=None)}
    some = mutants.make_mutants(source, cap=20)
    assert len(some) == 20 and {m.kind for m in some} == kinds


def test_every_accepted_survivor_has_a_reason():
    assert all(reason.strip() for reason in mutants.accepted().values())
