"""The program `course`: what it says to bad input, and that nothing is lost by it."""

import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from grading.authoring.checks import normal_form
from grading.authoring.trial import read_file
from grading.marking.grade import grade
from grading.progress import Steps
from tests import tiny
from tests.tiny import ROOT

SHALLOW = "source/02_shallow_networks/shallow_networks.ipynb"


def run(place, *words, **environment):
    """Run `course` as a program; returns exit code, what it printed, and its one line of error."""
    done = subprocess.run([sys.executable, "-m", "grading", *words], cwd=place, text=True,
                          capture_output=True, env=os.environ | environment, timeout=300)
    assert "Traceback" not in done.stdout + done.stderr, done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr.strip()


def one_line(result, code, *parts):
    """Assert an exit code and a single line on stderr with these parts."""
    assert result[0] == code, result
    assert result[2].count("\n") == 0 and all(part in result[2] for part in parts), result[2]


def test_no_course_here(tmp_path):
    one_line(run(tmp_path, "release"), 2, "nbgrader_config.py", "--course")


@pytest.mark.parametrize("words", [("release", "nope"), ("grade", "nope"), ("feedback", "nope"), ("bundle", "nope")])
def test_unknown_assignment(course, words):
    one_line(run(course.root, *words), 2, "'nope'", "tiny")


def test_unknown_notebook(course):
    one_line(run(course.root, "check", "nope"), 2, "'nope'", "arithmetic")


def test_unknown_student(course):
    tiny.hand_in(course, "ada", tiny.perfect(course))
    one_line(run(course.root, "grade", "--student", "nobody"), 2, "nobody", "submitted")


def test_empty_submitted(course):
    one_line(run(course.root, "grade"), 2, "no submission", "submitted/<student>")


def test_feedback_before_grading(course):
    one_line(run(course.root, "feedback"), 2, "course grade")


def test_broken_master(course):
    path = tiny.the_master(course).path
    path.write_text('{"cells": [')
    one_line(run(course.root, "release"), 1, "arithmetic.ipynb", "course check")
    code, out, _ = run(course.root, "check")
    assert code == 1 and "arithmetic.ipynb: not a notebook" in out


def edit(course, old, new):
    path = tiny.the_master(course).path
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


@pytest.mark.parametrize("old, new, problem", [
    ("return 2 * x", "return 3 * x", "double-check: the reference answer fails"),
    ('return 2 * x', 'import warnings; warnings.warn(\\"x\\"); return 2 * x', "quiet"),
    ("**Points** | 14 points", "**Points** | 15 points", "the first cell says 15 points, the cells have 14"),
    ("**(2 points)**", "**(3 points)**", "double: the text before it says [3.0] points"),
    ('"points": 2', '"points": 2, "schema": 1', "not in normal form"),
    ("### END SOLUTION", "### END", "no end solution statement found"),
    ('check.function(\\"double\\")(secret_number).equals(2 * secret_number)', "pass", "gets"),
    ('"grade_id": "letter-check"', '"grade_id": "letters-check"', "the next cell is not its check"),
])
def test_check_names_what_is_wrong_with_a_master(course, old, new, problem):
    edit(course, old, new)
    code, out, _ = run(course.root, "check")
    if problem == "quiet":
        assert code == 0, out
    elif problem == "gets":
        edit(course, 'check.function(\\"double\\")(2).equals(4, reveal=True)', "pass")
        code, out, _ = run(course.root, "check")
        assert code == 1 and "the untouched release gets 2 points" in out, out
    else:
        assert code == 1 and problem in out, out


def test_check_finds_warnings(course):
    edit(course, "import numpy as np\\n", "import numpy as np\\nnp.log(-1)\\n")
    edit(course, '"import numpy as np', '"import numpy as np')
    code, out, _ = run(course.root, "check")
    assert code == 1 and "a warning or text on stderr" in out


def test_check_finds_slow_reference_answers(course):
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + "\nc.CheckMaster.seconds = {'tiny': 0.1}\n")
    path = tiny.the_master(course).path
    path.write_text(path.read_text().replace("    return 2 * x", "    sum(range(10**7)); return 2 * x"))
    code, out, _ = run(course.root, "check")
    assert code == 1 and "arithmetic.ipynb: the reference answers took" in out


def test_check_fix_normalises(course):
    path = tiny.the_master(course).path
    right = path.read_text()
    path.write_text(json.dumps(json.loads(right)))
    assert run(course.root, "check")[0] == 1
    assert run(course.root, "check", "--fix", "arithmetic")[0] == 0
    assert path.read_text() == right


def test_failed_release_keeps_the_old_one(course):
    assert run(course.root, "release")[0] == 0
    released = course.folder("release", ".", tiny.ASSIGNMENT) / "arithmetic.ipynb"
    before = released.read_bytes()
    edit(course, "### END SOLUTION", "### END")
    one_line(run(course.root, "release"), 1, "arithmetic.ipynb")
    assert released.read_bytes() == before


def test_gradebook_of_another_course(course):
    run(course.root, "release")
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text().replace('"deep-learning"', '"another"'))
    tiny.hand_in(course, "ada", tiny.perfect(course))
    one_line(run(course.root, "grade"), 1, "gradebook.db", "'deep-learning'", "course_id")


def test_gradebook_that_is_none(course):
    (course.root / "gradebook.db").write_text("not a database, certainly")
    tiny.hand_in(course, "ada", tiny.perfect(course))
    one_line(run(course.root, "grade"), 1, "gradebook.db", "cannot be")


def test_environment_that_is_not_activated(course):
    """A gradebook is made by a program that only the course's own environment has."""
    tiny.hand_in(course, "ada", tiny.perfect(course))
    (course.root / "gradebook.db").unlink(missing_ok=True)
    code, out, error = run(course.root, "grade", PATH=os.defpath)
    assert code == 0 and "1 graded" in out, error


def test_place_that_cannot_be_written(course):
    (course.root / "autograded").write_text("a file where a folder belongs")
    tiny.hand_in(course, "ada", tiny.perfect(course))
    one_line(run(course.root, "grade"), 1, "autograded", "again")


@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs the program unshare")
def test_full_disk_loses_nothing(course, pool):
    for student in ("ada", "ben", "carl"):
        tiny.hand_in(course, student, tiny.perfect(course))
    grade(course, [tiny.ASSIGNMENT], pool, student="ada")
    tiny.hand_in(course, "ben", None, ballast__bin="x" * 3_000_000)
    program = (f"mount -t tmpfs -o size=1m none autograded && {sys.executable} -m grading grade")
    shutil.copytree(course.root / "autograded", course.root / "kept")
    done = subprocess.run(["unshare", "-Urm", "sh", "-c", program], cwd=course.root, capture_output=True,
                          text=True, timeout=300)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "No space left on device" in done.stderr and "again" in done.stderr
    assert tiny.marks(course, "ada") == tiny.FULL
    assert run(course.root, "grade")[0] == 0
    assert tiny.marks(course, "ben") == tiny.marks(course, "carl") == tiny.FULL


def test_changed_cells_after_grading(course, pool):
    """Marks of the cells that stay are kept; those of a cell that is gone are put by, and that is said."""
    for student in ("ada", "ben"):
        tiny.hand_in(course, student, tiny.perfect(course))
    grade(course, [tiny.ASSIGNMENT], pool)
    with course.gradebook() as book:
        book.find_grade("written_why", "arithmetic", tiny.ASSIGNMENT, "ada").manual_score = 2
        book.db.commit()
    for old in ('"grade_id": "letter"', '"grade_id": "letter-check"'):
        edit(course, old, old.replace("letter", "sign"))
    code, out, error = run(course.root, "grade")
    assert code == 0, error
    assert "tiny / arithmetic: letter-check is no longer in the master, so its 2 marks count no more" in out
    expected = {("sign" if name == "letter" else name): score for name, score in tiny.FULL.items()}
    assert tiny.marks(course, "ada") == tiny.marks(course, "ben") == expected
    with course.gradebook() as book:
        assert book.find_grade("written_why", "arithmetic", tiny.ASSIGNMENT, "ada").manual_score == 2
    put_by = (course.root / "report" / "withdrawn.csv").read_text().splitlines()
    assert put_by[1:] == [f"{who},tiny,arithmetic,letter-check,1.0,,1.0" for who in ("ada", "ben")]


def test_new_work_is_graded_again_and_hand_marks_stay(course, pool):
    notebook = tiny.perfect(course)
    tiny.hand_in(course, "ada", notebook)
    grade(course, [tiny.ASSIGNMENT], pool)
    with course.gradebook() as book:
        book.find_grade("written_why", "arithmetic", tiny.ASSIGNMENT, "ada").manual_score = 2
        book.db.commit()
    tiny.cell_of(notebook, "double").source = "double = None"
    tiny.hand_in(course, "ada", notebook)
    assert grade(course, [tiny.ASSIGNMENT], pool).graded == [("ada", tiny.ASSIGNMENT)]
    assert tiny.marks(course, "ada") == tiny.FULL | {"double": 0}
    with course.gradebook() as book:
        assert book.find_grade("written_why", "arithmetic", tiny.ASSIGNMENT, "ada").manual_score == 2


@pytest.mark.parametrize("words, code, says", [
    (["nix.ipynb"], 2, "nix.ipynb: there is no such notebook"),
    ([SHALLOW, "nix"], 2, "shallow_networks/nix.py: there are no attempts"),
    ([SHALLOW, "ReLU"], 0, " attempts, 0 misjudged, "),
    ([SHALLOW, "ReLU", "collapse", "--visible"], 0, "1 of 6 collapse\n    the values of the visible check\n"),
])
def test_trial_of_attempts(words, code, says):
    done = subprocess.run([sys.executable, "-m", "grading.authoring.trial", *words], cwd=ROOT, text=True,
                          capture_output=True, timeout=300)
    assert done.returncode == code and "Traceback" not in done.stderr
    assert says in done.stdout + done.stderr and "MISJUDGED" not in done.stdout


def test_a_trial_runs_cells_as_a_notebook_would(tmp_path):
    """What a check binds is gone behind it, also where `exercises` was imported before there was a shell."""
    notebook = tiny.master()
    notebook.cells[5:5] = [tiny.locked("behind", "assert 'secret_number' not in globals()")]
    (tmp_path / "arithmetic.ipynb").write_text(normal_form(notebook), encoding="utf-8")
    program = ("import exercises.check\nfrom grading.authoring.trial import Attempt, visible_passes\n"
               "once = Attempt('tiny', 'quadruple', 'wrong', 'once', 'def quadruple(x):\\n    return 2 * x', 0.0)\n"
               f"print(visible_passes({str(tmp_path / 'arithmetic.ipynb')!r}, [once]))")
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "{'quadruple': (1, [])}\n", done.stderr


@pytest.mark.parametrize("text", ["", "x = 1\n# %% wrong: one\nx = 1\n",
                                  "# %% wrong: one\nx = 1\n# %% worse: two\nx = 2\n",
                                  "# %% wrong: one\nx = 1\n# %% wrong: one\nx = 2\n"])
def test_attempts_without_their_headings_are_named(tmp_path, text):
    path = tmp_path / "x.py"
    path.write_text(text)
    with pytest.raises(ValueError, match="x.py: each attempt stands under a heading of its own"):
        read_file(path)


def test_pins_install_on_the_oldest_python_that_the_readme_names():
    assert "Python 3.11 or newer" in (ROOT / "README.md").read_text()
    pins = re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    wanted = {pin: metadata.metadata(pin)["Requires-Python"] or "" for pin in pins}
    assert len(pins) > 100
    assert not {pin: python for pin, python in wanted.items() if "3.11.0" not in SpecifierSet(python)}


def test_bundle_works_where_it_is_unpacked(tmp_path):
    zipped = tmp_path / "students.zip"
    code, out, error = run(ROOT, "bundle", "02_shallow_networks", "-o", str(zipped))
    assert code == 0, error
    place = tmp_path / "empty"
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(place)
    top = place / "deep-learning-exercises"
    for path in top.rglob("*"):
        assert not path.suffix == ".ipynb" or "HIDDEN" not in path.read_text()
        assert not any(word in path.name for word in ("attempts", "grading", "gradebook"))
    assert (top / "README.md").is_file() and (top / "requirements.txt").read_text().endswith("--editable .\n")
    assert (top / "requirements.txt").read_text().startswith("--extra-index-url https://download.pytorch.org/whl/cpu\n")
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", place / "venv"], check=True)
    python = place / "venv" / "bin" / "python"
    site = subprocess.run([python, "-c", "import site; print(site.getsitepackages()[0])"], check=True,
                          capture_output=True, text=True).stdout.strip()
    others = [p for p in sys.path if p.endswith("site-packages")]
    with open(os.path.join(site, "course-libraries.pth"), "w") as file:
        file.write("\n".join(others))
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                    "--editable", top], check=True)
    where = subprocess.run([python, "-c", "import exercises; print(exercises.__file__)"], check=True,
                           capture_output=True, text=True, cwd=place).stdout
    assert str(top) in where
    done = subprocess.run([python, "-m", "nbgrader", "validate", "shallow_networks.ipynb"], text=True,
                          cwd=top / "02_shallow_networks", capture_output=True, timeout=300)
    assert "is not written yet" in done.stdout and "Traceback" not in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("assignment, held", [("02_shallow_networks", set()),
                                              ("07_convolution", {"mnist1d.npz", "digits.npz"})])
def test_bundle_holds_the_data_that_its_notebooks_read(tmp_path, assignment, held):
    zipped = tmp_path / "students.zip"
    code, _, error = run(ROOT, "bundle", assignment, "-o", str(zipped))
    assert code == 0, error
    with zipfile.ZipFile(zipped) as archive:
        names = {name.rpartition("/")[2] for name in archive.namelist() if "/data/" in name}
    assert {"README.md", "checksums.json"} <= names
    assert {name for name in names if name.endswith((".npz", ".safetensors"))} == held
    assert held or zipped.stat().st_size < 1e5


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    """The bundle of all assignments, unpacked on a disk like Windows's: git wrote CR LF into what it takes for text."""
    place = tmp_path_factory.mktemp("everything")
    code, _, error = run(ROOT, "bundle", "-o", str(place / "students.zip"))
    assert code == 0, error
    with zipfile.ZipFile(place / "students.zip") as archive:
        archive.extractall(place)
    top, git = place / "deep-learning-exercises", ["git", "-c", "user.name=x", "-c", "user.email=x@x"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], cwd=top, check=True, timeout=60)
    subprocess.run([*git, "-c", "core.autocrlf=true", "clone", "-q", top, place / "windows"], check=True, timeout=60)
    return place / "students.zip", place / "windows"


def test_bundle_unpacks_on_any_disk(everything):
    with zipfile.ZipFile(everything[0]) as archive:
        names = archive.namelist()
        assert not [file.filename for file in archive.infolist() if stat.S_ISLNK(file.external_attr >> 16)]
    parts = {part for name in names for part in name.split("/")}
    assert not {part for part in parts if re.search(r'[<>:"|?*\\\x00-\x1f]|[. ]$', part)}
    assert not {part for part in parts if re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", part)}
    assert len({name.casefold() for name in names}) == len(names) > 70 and max(map(len, names)) < 120


def test_bundle_with_the_line_ends_of_windows(everything):
    """Data are what they were, and a notebook in such lines is run and judged."""
    top = everything[1]
    notebook = top / "02_shallow_networks" / "shallow_networks.ipynb"
    assert b"\r\n" in notebook.read_bytes() and b"\r\n" in (top / "exercises" / "data.py").read_bytes()
    checksums = json.loads((top / "data" / "checksums.json").read_text())
    held = {name: top / "data" / name for name in checksums if (top / "data" / name).is_file()}
    assert {"austen.txt", "language_model/merges.txt", "mnist1d.npz"} <= set(held)
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in held.items()} == {
        name: checksums[name] for name in held}
    done = subprocess.run([sys.executable, "-m", "exercises", notebook], cwd=top, capture_output=True, text=True,
                          env=os.environ | {"PYTHONPATH": str(top)}, timeout=300)
    assert done.returncode == 1 and "of 17 checks pass" in done.stdout, done.stdout + done.stderr


def test_stale_release_is_not_bundled(course):
    shutil.copytree(ROOT / "exercises", course.root / "exercises")
    one_line(run(course.root, "bundle"), 1, "course release tiny")


@pytest.mark.parametrize("words", [(), ("check",), ("release",), ("grade",), ("regrade",), ("feedback",), ("bundle",),
                                   ("demo",)])
def test_help_has_an_example(words):
    code, out, _ = run(ROOT, *words, "--help")
    assert code == 0 and "Example: course" in out


def test_help_loads_nothing_and_is_the_programs():
    words = """
import sys
from grading.start import overview
found = {n: c.get_short_help_str() for n, c in overview().commands.items()}
assert not {"nbgrader", "numpy", "IPython"} & set(sys.modules)
from grading.cli import program
real = {n: c.get_short_help_str() for n, c in program.commands.items()}
assert found == real, set(found) ^ set(real)
print("same")
"""
    done = subprocess.run([sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "same\n", done.stderr


def test_says_something_before_it_loads(course):
    done = subprocess.run([Path(sys.executable).with_name("course"), "--course", course.root, "nonsense"],
                          capture_output=True, text=True)
    assert done.returncode == 2 and done.stderr.startswith("course --course ...\n"), done.stderr


def test_progress_is_told_of_long_work_only(capsys):
    with Steps("quick", 3, every=60) as steps:
        for _ in range(3):
            steps.advance()
    assert capsys.readouterr().out == ""
    with Steps("slow", 3, every=0) as steps:
        for _ in range(3):
            time.sleep(0.01)
            steps.advance()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in lines] == ["slow 1/3", "slow 2/3", "slow 3/3"]
