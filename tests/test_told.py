"""What an instructor reads is true and harmless, and one submission never stops the others."""

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from grading.cli import run_grade
from grading.course import CourseError
from grading.desk import report
from grading.marking import grade as grading
from grading.marking.grade import grade
from tests import tiny
from tests.test_fuzz import Unrun

NESTED = 1100


def null_source(folder, nb):
    nb["cells"][4]["source"] = None


def number_source(folder, nb):
    nb["cells"][4]["source"] = 5


def no_bundle(folder, nb):
    nb["cells"][-1]["attachments"] = {"a.png": 5}


def surrogate_name(folder, nb):
    nb["cells"][-1]["attachments"] = {"a\ud800.png": {"image/png": "aGVsbG8="}}


def latin_file(folder, nb):
    with open(os.fsencode(folder) + b"/caf\xe9.csv", "wb") as file:
        file.write(b"x")


def record_folder(folder, nb):
    (folder / "grading.json").mkdir()
    (folder / "grading.json" / "x").write_text("x")


def notebook_folder(folder, nb):
    (folder / "other.ipynb").mkdir()
    (folder / "other.ipynb" / "x").write_text("x")


def nested(folder, nb):
    here = os.getcwd()
    os.chdir(folder)
    for _ in range(NESTED):
        os.mkdir("d")
        os.chdir("d")
    os.chdir(here)


def steering(folder, nb):
    (folder / "a\x1b]52;c;ZXZpbA==\x07\r\nb.ipynb").write_text("{")


ODD = {f.__name__: f for f in (null_source, number_source, no_bundle, surrogate_name, latin_file, record_folder,
                               notebook_folder, nested, steering)}


@pytest.fixture
def odd_class(course):
    for student, change in ODD.items():
        notebook = json.loads(tiny.as_text(tiny.perfect(course)))
        folder = tiny.hand_in(course, student, None)
        change(folder, notebook)
        (folder / "arithmetic.ipynb").write_text(json.dumps(notebook))
    tiny.hand_in(course, "zoe", tiny.perfect(course))
    yield course
    subprocess.run(["rm", "-rf", course.folder("submitted", "nested")], check=True)  # too deep for shutil


def test_no_oddity_stops_the_class(odd_class):
    outcome = grade(odd_class, [tiny.ASSIGNMENT], Unrun)
    assert not outcome.failed and len(outcome.graded) == len(ODD) + 1


def test_a_submission_that_cannot_be_graded_is_named_and_the_others_are(odd_class, monkeypatch, capsys):
    take_in, write = grading.take_in, grading._write

    def broken_take_in(folder, student, *rest):
        if student == "nested":
            raise OSError(36, "File name too long\x1b", str(folder))
        return take_in(folder, student, *rest)

    def broken_write(course, submission, cells):
        if submission.student == "latin_file":
            raise UnicodeEncodeError("utf-8", "\udce9", 0, 1, "surrogates not allowed")
        return write(course, submission, cells)

    monkeypatch.setattr(grading, "take_in", broken_take_in)
    monkeypatch.setattr(grading, "_write", broken_write)
    assert run_grade(odd_class, [tiny.ASSIGNMENT], Unrun) == 1
    out = capsys.readouterr().out
    for student in ("nested", "latin_file"):
        (line,) = [line for line in out.split("\n") if line.startswith(f"NOT GRADED {student} / tiny: ")]
        assert f"submitted/{student}/tiny" in line and f"'course grade tiny --student {student}'" in line
    last = out.strip().split("\n")[-1]
    assert last.startswith("8 graded, 0 unchanged") and last.endswith("exit code 1: nested, latin_file not graded")
    assert "\x1b" not in out and "\x07" not in out and "\r" not in out


def test_files_and_lines_hold_no_control_characters(odd_class, capsys):
    assert run_grade(odd_class, [tiny.ASSIGNMENT], Unrun) == 0
    out = capsys.readouterr().out
    assert "a\\x1b]52;c;ZXZpbA==\\x07\\r\\nb.ipynb could not be read" in out
    table = (odd_class.root / "report" / "marks.csv").read_bytes()
    rows = list(csv.DictReader(table.decode().split("\r\n")))
    assert not set(table) & (set(range(32)) - {10, 13}) and len(rows) == len(ODD) + 1
    assert all("\n" not in value and "\r" not in value for row in rows for value in row.values())
    assert [row["notes"] for row in rows if row["student"] == "zoe"] == [""]


def test_unmarked_written_question_is_not_the_hardest(course):
    for student in ("ada", "ben"):
        tiny.hand_in(course, student, tiny.perfect(course))
    tiny.hand_in(course, "carl", tiny.the_master(course).release)
    run_grade(course, [tiny.ASSIGNMENT], Unrun)
    rows = list(csv.DictReader((course.root / "report" / "exercises.csv").read_text().splitlines()))
    assert rows[-1]["exercise"] == "written_why" and rows[-1]["with full marks"] == ""


def test_every_column_has_a_heading(course):
    assert all(column.header for column in report.table([]).columns)


def test_an_unreadable_notebook_explains_the_exit_code(course, capsys):
    tiny.hand_in(course, "ada", "{")
    assert run_grade(course, [tiny.ASSIGNMENT], Unrun) == 1
    assert "exit code 1: ada graded without a notebook that cannot be read" in capsys.readouterr().out


def test_grades_of_nbgrader_are_ignored_by_git():
    assert "grades.csv" in (tiny.ROOT / ".gitignore").read_text().split("\n")


def test_a_gradebook_in_use_is_called_locked(course):
    tiny.hand_in(course, "ada", tiny.perfect(course))
    with course.gradebook():
        pass
    other = sqlite3.connect(course.root / "gradebook.db")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CourseError, match="the gradebook is locked: another program is writing"):
        grade(course, [tiny.ASSIGNMENT], Unrun)
    other.close()
    assert grade(course, [tiny.ASSIGNMENT], Unrun).graded


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs the program unshare")
def test_a_full_disk_under_the_gradebook_is_told_in_one_line(course):
    for number in range(40):
        tiny.hand_in(course, f"student{number}", tiny.perfect(course))
    config = course.root / "nbgrader_config.py"
    config.write_text(f"{config.read_text()}\nc.CourseDirectory.db_url = 'sqlite:///{course.root}/db/gradebook.db'\n")
    course = type(course)(course.root)
    (course.root / "db").mkdir()
    with course.gradebook() as book:
        course.register(book, tiny.ASSIGNMENT)
    size = (course.root / "db" / "gradebook.db").stat().st_size
    program = (f"cp -r db full && mount -t tmpfs -o size={size // 1024 + 60}k none db && cp full/gradebook.db db/ && "
               f"{sys.executable} -m grading grade --no-sandbox --workers 1")
    done = subprocess.run(["unshare", "-Urm", "sh", "-c", program], cwd=course.root, capture_output=True, text=True,
                          timeout=300)
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr[-2000:]
    assert done.stderr.strip().count("\n") == 0 and "disk is full" in done.stderr and "again" in done.stderr
