"""Thousands of mangled submissions: none stops the class, and nothing that can be read is lost.

Each is a good submission, every piece of which holds a word of its own, after a few random
changes of its cells, its JSON, its name and what lies beside it. All are taken in, restored,
scored and written in one run, most without being run; the words are then looked for. The seed
of a submission is its student's name, so one alone can be made again with `mangled(seed)`.
"""

import copy
import json
import os
import random
import re
from concurrent.futures import Future

import nbformat
import pytest

from grading.cli import run_grade
from grading.engine.execute import fail, pack
from grading.marking.evidence import read_record
from grading.marking.grade import grade
from grading.masters import NOTES
from grading.text import visible
from tests import tiny

WORD = re.compile(r"keep_\d+")
NONSENSE = (None, 5, -1.5, True, "", "x", "\ud800", [], {}, ["a", 5], {"a": None}, [[["x"]]],
            "\x1b]52;c;x\x07\r\n")
STAMPS = b"2026", b"12/01/2026 10:00", b"\xff\xfe2\x000\x00", b"\xef\xbb\xbf2026-01-12 03:14:55 UTC", b"\xff", b"x"
NAMES = ("arithmetic (1).ipynb", "arithmetic[1].ipynb", "a/b/arithmetic.ipynb", "Arithmetic.IPYNB",
         "arithmetic.ipynb.txt", "arithmetic – Kopie.ipynb", "x.ipynb/y.ipynb", "grading.json/arithmetic.ipynb",
         "arithmetic.ipynb.json", "\N{GRINNING FACE}.ipynb", "a'b#c&d!e~f=g,h.ipynb", "a" * 129 + ".ipynb", "work",
         "-rf.ipynb", "a\nb\x1b.ipynb")


class Mangler:
    """Random changes of a notebook, as a dictionary, and of the folder it is written to."""

    def __init__(self, seed, notebook):
        self.dice, self.notebook, self.words = random.Random(seed), copy.deepcopy(notebook), 0
        for cell in self.notebook["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("solution"):
                cell["source"] += f"\n{self.word()}"

    def word(self):
        self.words += 1
        return f"keep_{self.words} = {self.words}"

    def cell(self):
        return self.dice.choice(self.notebook["cells"]) if self.notebook["cells"] else {}

    def add(self):
        cell = {"cell_type": self.dice.choice(["code", "markdown", "raw"]), "metadata": {}, "source": self.word()}
        self.notebook["cells"].insert(self.dice.randrange(len(self.notebook["cells"]) + 1), cell)

    def write_in(self):
        cell = self.cell()
        if isinstance(cell.get("source"), str):
            lines = cell["source"].split("\n")
            lines.insert(self.dice.randrange(len(lines) + 1), self.word())
            cell["source"] = "\n".join(lines)

    def delete(self):
        if self.notebook["cells"]:
            self.notebook["cells"].remove(self.cell())

    def repeat(self):
        cell = copy.deepcopy(self.cell())
        if isinstance(cell.get("source"), str) and self.dice.random() < 0.5:
            cell["source"] += f"\n{self.word()}"
        self.notebook["cells"].insert(self.dice.randrange(len(self.notebook["cells"]) + 1), cell)

    def move(self):
        self.dice.shuffle(self.notebook["cells"])

    def merge(self):
        cells = self.notebook["cells"]
        if len(cells) > 1:
            place = self.dice.randrange(len(cells) - 1)
            first, second = cells[place], cells[place + 1]
            if isinstance(first.get("source"), str) and isinstance(second.get("source"), str):
                kept = self.dice.choice([first, second])
                kept["source"] = f"{first['source']}\n\n{second['source']}"
                cells[place:place + 2] = [kept]

    def split(self):
        cells = self.notebook["cells"]
        cell = self.cell()
        if isinstance(cell.get("source"), str):
            lines = cell["source"].split("\n")
            cut = self.dice.randrange(len(lines) + 1)
            half = {"cell_type": cell.get("cell_type"), "metadata": {}}
            half = copy.deepcopy(cell) if self.dice.random() < 0.5 else half
            cell["source"], half["source"] = "\n".join(lines[:cut]), "\n".join(lines[cut:])
            cells.insert(cells.index(cell) + 1, half)

    def forget(self):
        for cell in self.dice.choice([self.notebook["cells"], [self.cell()]]):
            cell["metadata"] = {}
            cell.pop("id", None)

    def rename(self):
        names = [c["metadata"]["nbgrader"]["grade_id"] for c in self.notebook["cells"]
                 if isinstance(c.get("metadata"), dict) and isinstance(c["metadata"].get("nbgrader"), dict)]
        self.cell().setdefault("metadata", {})
        cell = self.cell()
        cell["metadata"] = {"nbgrader": {"grade_id": self.dice.choice([*names, *NONSENSE]), "solution": True}}

    def retype(self):
        self.cell()["cell_type"] = self.dice.choice(["code", "markdown", "raw", "heading", None, 7])

    def reform(self):
        cell = self.cell()
        if isinstance(cell.get("source"), str):
            cell["source"] = self.dice.choice([cell["source"].splitlines(True), cell["source"].replace("\n", "\r\n"),
                                               f"{cell['source']}\ud800"])

    def attach(self):
        name = self.dice.choice(["image.png", "\ud800", ""])
        bundle = self.dice.choice([{"image/png": "aGVsbG8="}, {"text/html": "<script>"}, *NONSENSE])
        self.cell()["attachments"] = self.dice.choice([{name: bundle}, bundle])
        if isinstance(self.cell().get("source"), str):
            self.cell()["source"] += f"\n![x](attachment:{name}) [y](javascript:alert(1))"

    def nonsense(self):
        """Put nonsense anywhere into the JSON."""
        place, path = self.notebook, []
        while isinstance(place, (dict, list)) and place and (not path or self.dice.random() < 0.8):
            key = self.dice.choice(list(place) if isinstance(place, dict) else range(len(place)))
            path.append((place, key))
            place = place[key]
        if path:
            place, key = path[-1]
            if self.dice.random() < 0.3:
                del place[key]
            else:
                place[key] = copy.deepcopy(self.dice.choice(NONSENSE))

    def version(self):
        self.notebook["nbformat"] = self.dice.choice([3, 4, 5, 99, "4", None])

    def changes(self):
        """A few changes; a later one may meet what an earlier one left."""
        for _ in range(self.dice.randrange(1, 6)):
            change = self.dice.choice([
                self.add, self.add, self.write_in, self.delete, self.repeat, self.repeat, self.move, self.merge,
                self.merge, self.split, self.split, self.forget, self.rename, self.retype, self.reform, self.attach,
                self.nonsense, self.nonsense, self.version])
            try:
                change()
            except (AttributeError, KeyError, TypeError, IndexError, ValueError):
                pass  # what it would change is no longer there
        return self

    def data(self):
        """The notebook as it is written."""
        text = json.dumps(self.notebook)
        if self.dice.random() < 0.05:
            text = text[:self.dice.randrange(len(text))]
        encoding = self.dice.choice(["utf-8"] * 8 + ["utf-8-sig", "utf-16"])
        return text.encode(encoding) + b"\xff" * (self.dice.random() < 0.02)

    def write(self, folder, release):
        folder.mkdir(parents=True)
        name = self.dice.choice(["arithmetic.ipynb"] * 3 + [self.dice.choice(NAMES)])
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(self.data())
        self.beside(folder, release)
        return name

    def beside(self, folder, release):
        extra = self.dice.randrange(24)
        try:
            if extra == 0:
                (folder / "arithmetic-Copy1.ipynb").write_bytes(release)
            elif extra == 1:
                (folder / "grading.json").mkdir(exist_ok=True)
                (folder / "grading.json" / "x").write_bytes(b"1")
            elif extra == 2:
                with open(os.fsencode(folder) + b"/caf\xe9.csv", "wb") as file:
                    file.write(b"1")
            elif extra == 3:
                (folder / "timestamp.txt").write_bytes(self.dice.choice(STAMPS))
            elif extra == 4:
                (folder / "arithmetic.ipynb" / "inside").mkdir(parents=True)
            elif extra == 5:
                os.symlink("/etc/passwd", folder / "link.ipynb")
            elif extra == 6:
                os.makedirs(folder / "/".join("d" * 400))
            elif extra == 7:
                os.mkfifo(folder / "pipe.ipynb")
            elif extra == 8:
                (folder / "timestamp.txt").mkdir()
            elif extra == 9:
                (folder / "submission_secret.txt").write_bytes(b"\xff")
        except (FileExistsError, NotADirectoryError, IsADirectoryError):
            pass


def words_of(path):
    """The words that stand in the cells of a file, if it is a notebook that can be read at all."""
    data = path.read_bytes()
    try:
        content = json.loads(data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"))
        sources = [cell.get("source") for cell in content["cells"] if isinstance(cell, dict)]
    except (ValueError, KeyError, TypeError, AttributeError):
        return set()
    texts = ["".join(map(str, s)) if isinstance(s, list) else s for s in sources if isinstance(s, (str, list))]
    return set(WORD.findall("\n".join(texts)))


class Unrun:
    """An executor that gives notebooks back as if all their checks had failed, with odd outputs."""

    width = 4

    def submit(self, _function, text, files, config):
        notebook = nbformat.reads(text, 4)
        for cell in notebook.cells:
            if cell.cell_type == "code":
                fail(cell, "Unrun\x1b", "not run \ud800\r\n")
        notebook.metadata.setdefault(NOTES, [])
        future = Future()
        future.set_result((pack(notebook), 0.0))
        return future

    def kill(self):
        """Nothing hangs."""

    def close(self):
        """Nothing is open."""


def mangled(course, seeds):
    """Hand in one mangled submission a seed; returns the name of each one's notebook."""
    master = tiny.the_master(course)
    release = nbformat.writes(master.release).encode()
    notebook = json.loads(nbformat.writes(tiny.perfect(course)))
    return {f"s{seed}": Mangler(seed, notebook).changes().write(
        course.folder("submitted", f"s{seed}", tiny.ASSIGNMENT), release) for seed in seeds}


def lost(course, outcome, names):
    """What became neither part of a graded notebook nor of a note that names its file."""
    missing = {}
    for student, name in names.items():
        if (student, tiny.ASSIGNMENT) in outcome.failed:
            continue
        path = course.folder("submitted", student, tiny.ASSIGNMENT) / name
        record = read_record(course, student, tiny.ASSIGNMENT)
        graded = course.folder("autograded", student, tiny.ASSIGNMENT) / "arithmetic.ipynb"
        there = graded.read_text(encoding="utf-8") if graded.is_file() else ""
        found = {word for cell in (json.loads(there)["cells"] if there else ())
                 for word in WORD.findall("".join(cell["source"]))}
        told = any(visible(name) in note and "found under" not in note for note in record["notes"])
        if words_of(path) - found and not told:
            missing[student] = sorted(words_of(path) - found), record["notes"]
    return missing


def survive(course, seeds, executor, capsys):
    names = mangled(course, seeds)
    tiny.hand_in(course, "zoe", tiny.perfect(course))  # the last of the class
    outcome = grade(course, [tiny.ASSIGNMENT], executor)
    assert len(outcome.graded) + len(outcome.failed) == len(names) + 1 and ("zoe", tiny.ASSIGNMENT) in outcome.graded
    assert lost(course, outcome, names) == {}
    assert not outcome.failed
    again = run_grade(course, [tiny.ASSIGNMENT], executor)
    out = capsys.readouterr().out
    assert f"0 graded, {len(names) + 1} unchanged" in out and again == 0
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\x9b]", out)
    assert not re.search(rb"[\x00-\x09\x0b-\x0c\x0e-\x1f\x7f]", (course.root / "report" / "marks.csv").read_bytes())
    return outcome


def test_mangled_submissions_stop_nobody_and_lose_nothing(course, capsys):
    survive(course, range(120), Unrun, capsys)


@pytest.mark.slow
def test_thousands_of_mangled_submissions(course, capsys):
    survive(course, range(1000, 4000), Unrun, capsys)


@pytest.mark.slow
def test_mangled_submissions_through_the_whole_engine(course, pool, capsys):
    survive(course, range(5000, 5100), pool, capsys)
    assert tiny.marks(course, "zoe") == tiny.FULL
