"""Plain nbgrader on this course: its commands work, and its marks are ours."""

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from grading.authoring.samples import as_text, attempts_of, fill, mixed_answers, sample_class, sources
from grading.course import Course
from grading.marking.grade import grade
from tests import tiny
from tests.tiny import ROOT

STOCK = ("c = get_config()\nc.CourseDirectory.course_id = 'deep-learning'\n"
         "c.ExecutePreprocessor.timeout = 300\n")


def nbgrader(place, *words):
    done = subprocess.run([sys.executable, "-m", "nbgrader", *words], cwd=place, text=True, capture_output=True,
                          timeout=600, env=os.environ | {"OMP_NUM_THREADS": "1"})
    return done.returncode, done.stdout + done.stderr


def hand_in_class(course):
    """A class on the tiny course: right, wrong, partly right, unanswered."""
    for student, changes in {
        "right": {}, "wrong": {"double": "def double(x):\n    return x", "letter": "letter = 'a'"},
        "half": {"guess": "guess = 3.1"}, "stub": {"quadruple": "def quadruple(x):\n    raise NotImplementedError"},
        "error": {"guess": "guess = 1 / 0"},
    }.items():
        notebook = tiny.perfect(course)
        for name, source in changes.items():
            tiny.cell_of(notebook, name).source = source
        tiny.hand_in(course, student, notebook)
    return ["right", "wrong", "half", "stub", "error"]


@pytest.fixture(scope="module")
def three_ways(tmp_path_factory, pool):
    """The same class graded by `course`, by plain nbgrader here, and by stock nbgrader."""
    marks = {}
    for way in ("course", "plain", "stock"):
        course = tiny.make_course(tmp_path_factory.mktemp(way))
        if way == "stock":
            course.release(tiny.ASSIGNMENT)
        students = hand_in_class(course)
        if way == "course":
            grade(course, [tiny.ASSIGNMENT], pool)
        else:
            if way == "stock":
                (course.root / "nbgrader_config.py").write_text(STOCK)
                (course.root / "gradebook.db").unlink()
            code, text = nbgrader(course.root, "generate_assignment", "tiny", "--force")
            assert code == 0, text
            code, text = nbgrader(course.root, "autograde", "tiny")
            assert code == 0, text
        marks[way] = {student: tiny.marks(course, student) for student in students}
        if way == "plain":
            code, text = nbgrader(course.root, "generate_feedback", "tiny")
            assert code == 0, text
            page = (course.root / "feedback" / "wrong" / "tiny" / "arithmetic.html").read_text()
            assert "secret_number" not in page and "came out as" in page
    return marks


def test_course_and_plain_nbgrader_agree(three_ways):
    assert three_ways["course"] == three_ways["plain"]


def test_course_and_stock_nbgrader_agree(three_ways):
    assert three_ways["course"] == three_ways["stock"]


def test_marks_are_those_deserved(three_ways):
    full = tiny.FULL
    assert three_ways["stock"] == {
        "right": full, "wrong": full | {"double": 0, "letter": 0}, "half": full | {"guess": 2.5},
        "stub": full | {"quadruple": 0}, "error": full | {"guess": 0}}


@pytest.fixture(scope="module")
def real_class(tmp_path_factory, pool):
    """Marks of honest work on every real notebook by our grading and by stock nbgrader.

    One submission a notebook mixes right and wrong attempts; on the first one there are more.
    """
    courses, classes = {}, {}
    for way in ("course", "stock"):
        place = tmp_path_factory.mktemp(way)
        shutil.copytree(ROOT / "source", place / "source")
        shutil.copy(ROOT / "nbgrader_config.py", place)
        courses[way] = course = Course(place)
        for assignment in course.assignments:
            for name, master in course.masters(assignment).items():
                attempts = attempts_of(Course(ROOT), master)
                notebooks = {"mixed": fill(master, sources(mixed_answers(master, attempts, 1)))}
                if name == "shallow_networks":
                    everybody = sample_class(master, attempts)
                    notebooks |= {student: everybody[student] for student in ("ada", "dilan", "hugo", "ines")}
                for student, notebook in notebooks.items():
                    folder = course.folder("submitted", student, assignment)
                    folder.mkdir(parents=True, exist_ok=True)
                    (folder / f"{name}.ipynb").write_text(as_text(notebook))
                    classes.setdefault(name, []).append((assignment, student))
    grade(courses["course"], courses["course"].assignments, pool)
    for assignment in courses["stock"].assignments:
        courses["stock"].release(assignment)
    (courses["stock"].root / "nbgrader_config.py").write_text(STOCK)
    with ThreadPoolExecutor(2) as threads:
        for code, text in threads.map(lambda name: nbgrader(courses["stock"].root, "autograde", name),
                                      courses["stock"].assignments):
            assert code == 0, text
    marks = {}
    for way, course in courses.items():
        with course.gradebook() as book:
            marks[way] = {name: {student: {g.name: g.auto_score for g in book.find_submission_notebook(
                name, assignment, student).grades} for assignment, student in places}
                for name, places in classes.items()}
    return marks


@pytest.mark.slow
@pytest.mark.parametrize("name", [path.stem for path in sorted((ROOT / "source").glob("*/*.ipynb"))])
def test_same_marks_on_a_real_notebook(real_class, name):
    assert real_class["course"][name] == real_class["stock"][name]
    scores = [score for student in real_class["stock"][name].values() for score in student.values()]
    assert 0 in scores and len(set(scores)) > 2


def test_validate_passes_for_right_and_fails_for_unanswered(course):
    course.release(tiny.ASSIGNMENT)
    released = course.folder("release", ".", tiny.ASSIGNMENT)
    assert "Success" not in nbgrader(released, "validate", "arithmetic.ipynb")[1]
    (released / "arithmetic.ipynb").write_text(tiny.as_text(tiny.perfect(course)))
    assert "Success" in nbgrader(released, "validate", "arithmetic.ipynb")[1]
