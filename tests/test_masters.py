"""Every master notebook: proved, released freshly, and able to tell right answers from wrong."""

from collections import Counter

import pytest

from grading import samples
from grading.bundle import is_fresh
from grading.checks import check_master
from grading.course import Course
from grading.grade import grade
from grading.masters import grade_id, load
from tests.tiny import ROOT

COURSE = Course(ROOT)
PATHS = sorted(COURSE.folder("source").glob("*/*.ipynb"))
NAMES = [path.stem for path in PATHS]


@pytest.fixture(scope="session")
def proofs(pool):
    """The proof of every master, under way in the workers."""
    return {path: pool().submit(check_master, path, COURSE.config, limit=600) for path in PATHS}


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_master_is_proved(proofs, path):
    problems, _ = proofs[path].result()
    assert problems == []


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_release_is_fresh(path):
    master = load(path, COURSE.config)
    released = COURSE.folder("release", ".", master.assignment) / path.name
    assert released.is_file() and is_fresh(released, master), f"run 'course release {master.assignment}'"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_every_exercise_has_attempts(path):
    master = load(path, COURSE.config)
    exercises = {grade_id(c) for c in master.cells("solution")}
    attempts = samples.attempts_of(COURSE, master)
    assert {a.exercise for a in attempts} == exercises
    for a in attempts:
        points = master.points[f"{a.exercise}-check"]
        assert a.name.startswith(("right_", "wrong_")) and a.mistake.strip()
        assert (a.points == points) == a.name.startswith("right_"), f"{a.exercise}/{a.name}"
    count = Counter((a.exercise, a.name.split("_")[0]) for a in attempts)
    short = [e for e in sorted(exercises) if count[e, "right"] < 2 or count[e, "wrong"] < 3]
    assert not short, f"fewer than two right or three wrong attempts: {short}"


@pytest.fixture(scope="session")
def attempts_graded(tmp_path_factory, pool):
    """All attempts handed in to a copy of the course and graded by the real grader.

    Each submission holds one attempt of every exercise, right and wrong in turn, so that a
    mistake that reaches another exercise shows as a wrong mark there.
    """
    place = tmp_path_factory.mktemp("attempts")
    for name in ("source", "nbgrader_config.py"):
        (place / name).symlink_to(ROOT / name)
    course, expected = Course(place), {}
    course.config.ExecuteSafely.figures = False
    for path in PATHS:
        master = load(path, COURSE.config)
        attempts = samples.attempts_of(COURSE, master)
        most = max(Counter(a.exercise for a in attempts).values())
        for shift in range(most):
            chosen = samples.mixed_answers(master, attempts, shift)
            student = f"{path.stem}-{shift}"
            folder = course.folder("submitted", student, master.assignment)
            folder.mkdir(parents=True)
            notebook = samples.fill(master, samples.sources(chosen))
            (folder / path.name).write_text(samples.as_text(notebook), encoding="utf-8")
            for exercise, attempt in chosen.items():
                expected[path.stem, student, f"{exercise}-check"] = attempt
    outcome = grade(course, course.assignments, pool)
    assert not outcome.failed
    got = {}
    with course.gradebook() as book:
        for assignment in course.assignments:
            for submission in book.find_assignment(assignment).submissions:
                for notebook in submission.notebooks:
                    for cell in notebook.grades:
                        got[notebook.name, submission.student.id, cell.name] = cell.auto_score
    return expected, got


@pytest.mark.parametrize("name", NAMES)
def test_attempts_get_what_they_deserve(attempts_graded, name):
    expected, got = attempts_graded
    wrong = {f"{attempt.exercise}/{attempt.name}": f"{got[key]:g} of {attempt.points:g} points"
             for key, attempt in expected.items() if key[0] == name and got[key] != attempt.points}
    assert not wrong
    assert sum(key[0] == name for key in expected) >= 5
