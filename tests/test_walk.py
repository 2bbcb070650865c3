"""Every command that README.md and docs/*.md name is run as it is written, page after page, on a small class."""

import csv
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile

import pytest
from click.testing import CliRunner

from grading.authoring.samples import as_text, fill, reference_answers
from grading.authoring.trial import read_attempts
from grading.cli import program
from grading.course import Course
from tests.test_docs import PAGES
from tests.tiny import ROOT

PROGRAMS = r"(?:course|make|python|nbgrader|jupyter|dask|pytest|source)"
SERVER, PARTS = "a server; it does not end", "its notebooks take hours"
ELSEWHERE = {  # what is not run here, and why
    "make lab": SERVER, "jupyter lab": SERVER, "make hub": SERVER, "dask scheduler": SERVER,
    "dask worker tcp://host:8786 --nthreads 1 --nworkers 8": f"{SERVER}; tests/test_parallel.py starts one",
    "course grade --scheduler tcp://host:8786": "needs that machine; tests/test_parallel.py grades on a cluster",
    "python -m tests.hub_bench 20": "starts a hub with twenty servers; tests/test_hub.py walks through one",
    "make test": "this is part of it", "make slow": "this is part of it",
    "pytest tests/test_sandbox.py tests/test_inside.py": "part of the suite",
    "make book": f"{PARTS}; tests/test_book.py builds it",
    "make mutants": f"{PARTS}; tests/test_mutants.py runs some", "make bench": PARTS,
    "python -m tests.desk_bench": "makes a thousand students; part of 'make bench'",
    "make .venv/ready": "fetches packages; .ci/run begins with it",
    "nbgrader collect": "tests/test_exchange.py runs it", "nbgrader autograde": "tests/test_nbgrader.py runs it",
    "nbgrader zip_collect": "named as what 'course collect' replaces",
    "nbgrader update": "for notebooks of nbgrader before 0.5"}
SLOW = {"make demo", "make lint", "course check", "course check shallow_networks",
        "course check shallow_networks --fix", "course check --fix shallow_networks", "python -m tests.desk_disguise",
        "python -m grading.authoring.trial source/02_shallow_networks/shallow_networks.ipynb",
        "python -m grading.authoring.trial source/02_shallow_networks/shallow_networks.ipynb leaky",
        "course bundle 07_convolution --wheel", "course book 02_shallow_networks"}
CODES = {"course check --fix shallow_networks": 1}  # the title's points are still the old ones, as the page says
PEOPLE = {"ada": ("Ada Lovelace", 101), "ben": ("Ben O'Neill", 102), "elif": ("Elif Şahin", 103)}
SHALLOW = ("02_shallow_networks", "shallow_networks")


def commands(page):
    """What a page tells to type, in its order; what is told twice where it stands last.

    Returns
    -------
    dict of str to bool
        Whether it stands on a line of its own, and not within a sentence.
    """
    text = page.read_text(encoding="utf-8")
    found = [(m.start(), m[1], True) for m in re.finditer(rf"^    ({PROGRAMS} .+)$", text, re.MULTILINE)]
    found += [(m.start(), m[1], False) for m in re.finditer(rf"(?<!`)`({PROGRAMS} [^`]+)`(?!`)", text)]
    for block in re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        if block[1] in ("", "sh", "bash", "console"):
            found += [(block.start(2) + m.start(), m[1], True)
                      for m in re.finditer(rf"^(?:\$ )?({PROGRAMS} .+)$", block[2], re.MULTILINE)]
    out = {}
    for _, line, alone in sorted(found):
        command = " ".join(re.split(r"\s{2,}#", line)[0].split())
        out[command] = out.pop(command, False) or alone
    return out


EVERYTHING = {page: commands(page) for page in PAGES}


def is_name(command):
    """Whether it is the beginning of another command, which is run, or the form of one with words to fill in."""
    if any(found.get(command) for found in EVERYTHING.values()):
        return False
    others = [other for found in EVERYTHING.values() for other in found if other != command and not is_elsewhere(other)]
    options = {word for word in command.split() if word.startswith("-")}
    return any(other.startswith(f"{command} ") for other in others) or bool(
        re.search(r"\b[A-Z]{4,}\b|<\w+>|\.\.\.", command)) and any(
        other.split()[:2] == command.split()[:2] and options <= set(other.split()) for other in others)


def is_elsewhere(command):
    """Whether it is not run here: it stands in the list above, or names slow proofs, which are part of `make slow`."""
    return command in ELSEWHERE or command.startswith("pytest -m slow ")


def a_course(place):
    """A copy of this repository with the lists and submissions of three students beside it."""
    shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns(
        ".git", ".venv", "build", "__pycache__", "gradebook.db*", "*.egg-info", "submitted", "feedback", "report"))
    (place / ".venv").mkdir()
    for path in os.listdir(sys.prefix):
        if path != "ready":
            (place / ".venv" / path).symlink_to(os.path.join(sys.prefix, path))
    (place / ".venv" / "ready").touch()
    (place / "class.csv").write_text("id,name,email\n" + "".join(
        f"{login},{name},{login}@uni.example\n" for login, (name, _) in PEOPLE.items()), encoding="utf-8")
    head = "Student,ID,SIS User ID,SIS Login ID,Section,Shallow networks (4411)\n    Points Possible,,,,,36.00\n"
    (place / "canvas.csv").write_text(
        head + "".join(
            f'"{name.split()[1]}, {name.split()[0]}",{number},S-{number},{login},DL 1,\n'
            for login, (name, number) in PEOPLE.items()), encoding="utf-8")
    (place / "worksheet.csv").write_text(
        '\ufeffIdentifier,"Full name","Email address",Status,Grade,"Maximum grade","Last modified (grade)"\n' + "".join(
            f'"Participant {30000 + number}","{name}",{login}@uni.example,"Submitted for grading - ",,36.00,-\n'
            for login, (name, number) in PEOPLE.items()), encoding="utf-8")
    hand_in(place, "{login}_shallow_networks.ipynb")
    return place


def hand_in(place, name):
    """Write submissions.zip: what a platform gives that names files like this; two of three have `lin` wrong."""
    master = Course(place).masters(SHALLOW[0])[SHALLOW[1]]
    attempts = read_attempts(ROOT / "attempts" / SHALLOW[0] / SHALLOW[1])
    wrong = next(a.source for a in attempts if (a.exercise, a.kind) == ("lin", "wrong"))
    with zipfile.ZipFile(place / "submissions.zip", "w") as archive:
        for login, (person, number) in PEOPLE.items():
            answers = reference_answers(master) | ({} if login == "elif" else {"lin": wrong})
            family = re.sub(r"[^a-z]", "", person.split()[1].lower().replace("ş", "s"))
            archive.writestr(name.format(login=login, canvas=f"{family}{person.split()[0].lower()}_{number}"),
                             as_text(fill(master, answers, written=f"They are smooth, says {person}.")))


def before(place, command):
    """Do what a reader does between two commands."""
    if command.startswith("course roster import canvas.csv"):
        hand_in(place, "{canvas}_5001_shallow_networks.ipynb")
    elif command.startswith("course mark") and command.endswith(".csv"):
        path = place / shlex.split(command)[-1]
        rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
        for row in rows[1:]:
            row[2] = "x"
        with open(path, "w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
    elif command == "python add_leaky.py":
        text = (ROOT / "docs" / "maintainer.md").read_text(encoding="utf-8")
        script, attempts = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        (place / "add_leaky.py").write_text(script, encoding="utf-8")
        (place / "attempts" / SHALLOW[0] / SHALLOW[1] / "leaky.py").write_text(attempts, encoding="utf-8")


def run(place, command, monkeypatch):
    """Run a command of `course` in this process, any other in a shell; returns exit code and output."""
    words = shlex.split(command)
    if words[0] == "course":
        monkeypatch.setattr(sys, "argv", words)
        done = CliRunner().invoke(program, words[1:])
        assert done.exception is None or isinstance(done.exception, SystemExit), (command, done.exception)
        return done.exit_code, done.output
    done = subprocess.run(["bash", "-c", command], cwd=place, capture_output=True, text=True, timeout=1500,
                          env=os.environ | {"PATH": f"{place}/.venv/bin:{os.environ['PATH']}"})
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("slow", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["quick", "slow"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_of_a_page(page, slow, tmp_path, monkeypatch):
    todo = [c for c in EVERYTHING[page] if not is_elsewhere(c) and not is_name(c) and (slow or c not in SLOW)]
    if not todo or slow and not SLOW & set(todo):
        pytest.skip("nothing to run")
    place = a_course(tmp_path / "course")
    monkeypatch.chdir(place)
    for command in todo:
        before(place, command)
        code, said = run(place, command, monkeypatch)
        assert code == CODES.get(command, 0), f"{page.name}: {command}\n{said[-1500:]}"


def test_the_lists_name_what_the_pages_name():
    told = {command for found in EVERYTHING.values() for command in found}
    assert {*SLOW, *CODES} <= told and set(ELSEWHERE) - told <= {"make bench", "make slow"}
