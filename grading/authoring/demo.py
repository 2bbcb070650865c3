"""The whole course at work on a made-up class, in a folder of its own."""

import shutil
import time

from ..course import Course, CourseError
from ..masters import load
from . import samples
from .checks import check_master


def make_class(course, place, assignments):
    """Copy the course to a folder and put a class's submissions there.

    Returns
    -------
    Course
        The course in that folder, with ``submitted/`` filled.
    """
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    shutil.copy(course.root / "nbgrader_config.py", place)
    for assignment in assignments:
        shutil.copytree(course.folder("source", ".", assignment), place / "source" / assignment)
        for number, path in enumerate(sorted((place / "source" / assignment).glob("*.ipynb"))):
            master = load(path, course.config)
            students = samples.sample_class(master, samples.attempts_of(course, master))
            if number:  # one endless loop and one killed kernel an assignment are enough to see
                students["lena"] = students["pia"] = students["ada"]
            for student, notebook in students.items():
                folder = place / "submitted" / student / assignment
                folder.mkdir(parents=True, exist_ok=True)
                (folder / path.name).write_text(samples.as_text(notebook), encoding="utf-8")
    return Course(place)


def run_demo(course, assignments, executor_factory, run_grade, run_feedback, say):
    """Check, release, grade and give feedback; returns 0 if all of it worked."""
    started = time.monotonic()

    def step(text):
        say(f"\n== {text} ({time.monotonic() - started:.0f} s)")

    step("The masters are proved")
    for assignment in assignments:
        for path in sorted(course.folder("source", ".", assignment).glob("*.ipynb")):
            problems, summary = check_master(path, course.config)
            say(f"{path.stem}: {summary}")
            if problems:
                raise CourseError("; ".join(problems))
    place = course.root / "build" / "demo"
    step("A class of sixteen hands in")
    demo = make_class(course, place, assignments)
    step("Student versions are generated")
    for assignment in assignments:
        say(f"{assignment} -> {demo.release(assignment).relative_to(course.root)}")
    step("Their work is graded")
    run_grade(demo, assignments, executor_factory)
    step("Feedback is written")
    worked = run_feedback(demo, assignments, executor_factory)
    count = sum(1 for _ in place.glob("autograded/*/*/grading.json"))
    handed_in = sum(1 for _ in place.glob("submitted/*/*"))
    step("Done")
    say(f"{count} of {handed_in} submissions graded\n"
        f"feedback  {place.relative_to(course.root)}/feedback/<student>/<assignment>/<notebook>.html\n"
        f"report    {place.relative_to(course.root)}/report/marks.csv and exercises.csv")
    return int(worked != 0 or count != handed_in)
