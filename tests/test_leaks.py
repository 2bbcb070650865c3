"""Nothing that is released gives an answer away."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from nbformat.v4 import new_markdown_cell

from grading.authoring.checks import normal_form
from grading.authoring.leaks import copied_code, given_code, leaks
from grading.course import Course
from grading.masters import load
from tests import tiny
from tests.tiny import ROOT

COURSE = Course(ROOT)
OPTIONS = 'Which? **(1 point)**\n\n- `"a"` the even one\n- `"b"` {}, odd and larger than ten\n'


def test_course_gives_no_answer_away():
    assert leaks(COURSE) == []


@pytest.mark.parametrize("name", ["matrix_form"])
def test_given_code_earns_nothing_in(name):
    with ThreadPoolExecutor(1) as pool:
        assert leaks(COURSE, [name], pool.submit) == []


@pytest.mark.slow
def test_given_code_earns_nothing_anywhere():
    with ThreadPoolExecutor(1) as pool:
        assert leaks(COURSE, submit=pool.submit) == []


def leaky(place, cells=(), option="the prime"):
    """The tiny course with more cells in its master and options in its lettered question."""
    course, notebook = tiny.make_course(place), tiny.master()
    next(c for c in notebook.cells if c.id == "text-letter").source = OPTIONS.format(option)
    notebook.cells[2:2] = list(cells)
    path = course.folder("source", ".", tiny.ASSIGNMENT) / f"{tiny.NOTEBOOK}.ipynb"
    path.write_text(normal_form(notebook), encoding="utf-8")
    return course, path


@pytest.mark.parametrize("cell, said", [
    (new_markdown_cell("The number guessed is 3.1416.", id="more"), "guess: its answer"),
    (new_markdown_cell("It is a prime, odd, and also larger than ten.", id="more"), "letter: its answer"),
    (tiny.locked("more", 'plot.show("A line at 3.14159265")'), "guess: its answer"),
    (tiny.locked("more", 'print(f"{x}: guess 3.142")'), "guess: its answer"),
    (tiny.locked("more", "pass  # 3.14159"), "guess: its answer"),
    (tiny.locked("more", "y = double(double(z)) + 1"), "quadruple: its formula"),
    (new_markdown_cell("Remember: $double(double(x))$.", id="more"), "quadruple: its formula"),
])
def test_answers_in_the_open_are_found(tmp_path, cell, said):
    course, _ = leaky(tmp_path, [cell])
    assert [found for found in leaks(course) if "/more" in found and f"arithmetic/{said}" in found]


@pytest.mark.parametrize("cell", [
    new_markdown_cell("<details>\nThe number guessed is 3.1416.\n</details>", id="more"),
    new_markdown_cell("There are 3 even numbers in a box of 314.", id="more"),
    tiny.locked("more", "y = double(z) + double(x)"),
])
def test_what_gives_nothing_away_is_left_alone(tmp_path, cell):
    course, _ = leaky(tmp_path, [cell])
    assert not [found for found in leaks(course) if "/more" in found]


@pytest.mark.parametrize("code, earns", [
    ("def twice(number):\n    return number + number", ["double"]),
    ("two = 2\n\n\ndef twice(number, factor=two):\n    return factor * number", ["double"]),
    ("table = {'d': lambda x: x + x, 'q': lambda y: 4 * y}", ["double", "quadruple"]),
    ("def thrice(number):\n    return 3 * number", []),
    ("class Twice:\n    def __init__(self, x):\n        self.x = 2 * x", []),
    ("def for_ever(x):\n    while True:\n        pass", []),
])
def test_given_code_that_earns_points_is_found(tmp_path, code, earns):
    course, path = leaky(tmp_path, [tiny.locked("more", code)])
    found = copied_code(path, given_code(load(path, course.config)), seconds=5)
    assert [f.exercise for f in found if "/more: " in f.where] == [f"arithmetic/{name}" for name in earns]


def test_list_of_accepted_findings_only_shrinks(tmp_path):
    course, _ = leaky(tmp_path, [tiny.locked("more", "y = double(double(z))")])
    before = leaks(course)
    (course.root / "attempts").mkdir()
    listed = course.root / "attempts" / "leaks.toml"
    entry = '[[formula]]\nexercise = "arithmetic/quadruple"\nwhere = ["{}"]\nreason = "a test"\n'
    listed.write_text(entry.format("arithmetic/more"))
    assert len(leaks(course)) == len(before) - 1
    listed.write_text(entry.format("arithmetic/more") + entry.format("arithmetic/setup"))
    assert "attempts/leaks.toml: arithmetic/quadruple: nothing of its formula is found in arithmetic/setup any more; " \
           "delete the entry" in leaks(course)


@pytest.mark.parametrize("right, longest", [("b", True), ("a", False)])
def test_right_options_that_are_the_longest_are_counted(tmp_path, right, longest):
    cells = []
    for name in ("one", "two", "three"):
        text, *rest = tiny.exercise(name, 1, f'### BEGIN SOLUTION\n{name} = "{right}"\n### END SOLUTION',
                                    "check", "check")
        text.source = OPTIONS.format("the prime")
        cells += [text, *rest]
    course, _ = leaky(tmp_path, cells)
    said = "the right option is the longest in 4 of 4 questions; by chance in up to 3.6"
    assert any(said in found for found in leaks(course)) == longest
