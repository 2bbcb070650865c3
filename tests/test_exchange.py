"""From a released assignment to the feedback that its student fetched, through nbgrader's exchange."""

import getpass
import os
import shutil
import subprocess
import sys

import pytest

from tests import tiny

LOCAL = """
c.Exchange.root = {root!r}
c.Exchange.cache = {cache!r}
c.Exchange.path_includes_course = False
"""


@pytest.mark.slow
def test_feedback_comes_back_to_who_handed_in(course, tmp_path_factory):
    """`course grade` leaves all that nbgrader's own commands need, time stamp and secret among it."""
    exchange, student = tmp_path_factory.mktemp("exchange"), tmp_path_factory.mktemp("student")
    local = LOCAL.format(root=str(exchange), cache=str(student / "cache"))
    exchange.chmod(0o777)
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + local)
    (student / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.course_id = 'deep-learning'\n{local}")

    def run(place, *words):
        done = subprocess.run([sys.executable, "-m", *words], cwd=place, text=True, capture_output=True, timeout=300,
                              env=os.environ | {"OMP_NUM_THREADS": "1", "HOME": str(student)})
        assert done.returncode == 0, done.stdout + done.stderr

    run(course.root, "nbgrader", "generate_assignment", tiny.ASSIGNMENT)
    run(course.root, "nbgrader", "release_assignment", tiny.ASSIGNMENT)
    run(student, "nbgrader", "fetch_assignment", tiny.ASSIGNMENT)
    wrong = tiny.perfect(course)
    tiny.cell_of(wrong, "letter").source = "letter = 'a'"
    (student / tiny.ASSIGNMENT / "arithmetic.ipynb").write_text(tiny.as_text(wrong))
    run(student, "nbgrader", "submit", tiny.ASSIGNMENT)
    run(course.root, "nbgrader", "collect", tiny.ASSIGNMENT)
    who = getpass.getuser()
    run(course.root, "grading", "grade")
    assert tiny.marks(course, who) == tiny.FULL | {"letter": 0}
    submitted = course.folder("submitted", who, tiny.ASSIGNMENT)
    stamp = course.folder("autograded", who, tiny.ASSIGNMENT) / "timestamp.txt"
    assert stamp.read_text().strip() == (submitted / "timestamp.txt").read_text().strip()
    run(course.root, "grading", "feedback")
    run(course.root, "nbgrader", "release_feedback", tiny.ASSIGNMENT)
    run(student, "nbgrader", "fetch_feedback", tiny.ASSIGNMENT)
    (page,) = (student / tiny.ASSIGNMENT / "feedback").glob("*/arithmetic.html")
    assert "That is the first." in page.read_text()
    shutil.rmtree(exchange)
