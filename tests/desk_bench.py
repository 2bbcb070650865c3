"""Time the instructor's desk on a made-up class of a thousand with all notebooks graded.

    python -m tests.desk_bench [students]

The class is written straight into the gradebook and to autograded/, with answers and mistakes from
attempts/ and with outputs as large as real ones.
"""

import argparse
import contextlib
import csv
import json
import random
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import psutil
from nbgrader.api import Base, new_uuid

from grading.authoring.samples import as_text, fill, reference_answers
from grading.authoring.trial import read_attempts
from grading.course import Course, quiet_nbgrader
from grading.masters import grade_id, role
from grading.progress import Steps, console
from tests.tiny import ROOT

PICTURE = "iVBORw0KGgo" + "A" * 20_000  # of a figure cell, as base64


def made_up_class(place, students, assignments=None, seed=1):
    """A course folder with a class in it, as grading leaves it.

    Every student has an ability; the easier the exercise and the abler the student the more
    likely is a right answer. Wrong ones are drawn from attempts/, the first more often.

    Returns
    -------
    Course
    """
    rng = random.Random(seed)
    shutil.copy(ROOT / "nbgrader_config.py", place)
    shutil.copytree(ROOT / "source", place / "source")
    course = Course(place)
    names = [f"s{number:04}" for number in range(students)]
    (place / "class.csv").write_text("id,name,email\n" + "".join(
        f"{name},Given{number} Family{number % 997},{name}@uni.example\n" for number, name in enumerate(names)))
    ability = {name: rng.gauss(0, 1) for name in names}
    chosen = assignments or course.assignments
    with course.gradebook() as book, Steps("making the class", len(chosen) * students, every=30) as steps:
        with quiet_nbgrader():
            for assignment in chosen:
                course.register(book, assignment)
        book.db.execute(Base.metadata.tables["student"].insert(), [{"id": name} for name in names])
        for assignment in chosen:
            work = _Work(course, book, assignment, rng)
            for name in names:
                if rng.random() < 0.95:
                    work.hand_in(name, ability[name])
                steps.advance()
            work.save()
        book.db.commit()
    return course


class _Work:
    """The submissions of one assignment."""

    def __init__(self, course, book, assignment, rng):
        self.course, self.book, self.assignment, self.rng = course, book, assignment, rng
        self.known = book.find_assignment(assignment)
        self.rows = {name: [] for name in ("submitted_assignment", "submitted_notebook", "grade", "comment")}
        self.notebooks, self.fixed = [], {}
        for name, master in course.masters(assignment).items():
            attempts = {}
            for attempt in read_attempts(ROOT / "attempts" / assignment / name):
                attempts.setdefault(attempt.exercise, {"right": [], "wrong": []})[
                    "right" if attempt.kind == "right" else "wrong"].append(attempt)
            cells = {c.name: c.id for c in book.find_notebook(name, assignment).grade_cells}
            answers = {c.name: c.id for c in book.find_notebook(name, assignment).solution_cells}
            hard = {exercise: rng.gauss(-1, 1) for exercise in attempts}
            stubs = {grade_id(c): c.source for c in master.cells("solution", view="release")}
            written = [grade_id(c) for c in master.cells("written")]
            self.notebooks.append((name, master, master.points, stubs, written, attempts, cells, answers, hard,
                                   book.find_notebook(name, assignment).id))

    def hand_in(self, student, ability):
        rng, sent = self.rng, new_uuid()
        self.rows["submitted_assignment"].append({"id": sent, "assignment_id": self.known.id, "student_id": student})
        folder = self.course.folder("autograded", student, self.assignment)
        folder.mkdir(parents=True)
        record, texts = {}, {}
        for name, master, worth, stubs, written, attempts, cells, answers, hard, key in self.notebooks:
            mine = new_uuid()
            self.rows["submitted_notebook"].append({"id": mine, "notebook_id": key, "assignment_id": sent,
                                                    "flagged": False})
            given, said, record[name] = {}, {}, {}
            for exercise, own in attempts.items():
                right = rng.random() < 1 / (1 + 2.7 ** (hard[exercise] - ability))
                pool = own["right"] if right or not own["wrong"] else own["wrong"]
                given[exercise] = pool[min(int(rng.expovariate(0.7)), len(pool) - 1)] if rng.random() > 0.03 else None
                if given[exercise] is None or given[exercise].kind != "right":
                    said[exercise] = (f"{exercise} is not written yet." if given[exercise] is None else
                                      f"{exercise}({rng.random():.3f}) came out as {rng.random():.4f}, which is not "
                                      f"right. {given[exercise].note.capitalize()}.")
            failed = {exercise: f"CheckFailed: {sentence}" for exercise, sentence in said.items()}
            for cell, where in cells.items():
                exercise = cell.removesuffix("-check")
                points = worth[cell]
                attempt = given.get(exercise)
                by_hand = exercise not in attempts
                score = points if attempt is not None and attempt.kind == "right" else 0.0
                self.rows["grade"].append({"id": new_uuid(), "cell_id": where, "notebook_id": mine,
                                           "auto_score": None if by_hand else score,
                                           "manual_score": float(rng.randint(0, int(points))) if by_hand else None,
                                           "needs_manual_grade": False})
                record[name][cell] = {"points": score, "out_of": points, "message": failed.get(exercise, ""), "from": {
                    kind: "0" * 20 for kind in ("answer", "given", "exercises", "engine", "limits", "check")}}
            for where in answers.values():
                self.rows["comment"].append({"id": new_uuid(), "cell_id": where, "notebook_id": mine})
            texts[name] = stubs | {exercise: attempt.source for exercise, attempt in given.items() if attempt} | {
                question: f"An answer, number {rng.random()}." for question in written}
            (folder / f"{name}.ipynb").write_text(self._notebook(master, texts[name], said))
        (folder / "grading.json").write_text(json.dumps({"page": "", "notes": [], "cells": record, "answers": texts}))

    def _notebook(self, master, texts, said):
        """A graded notebook as JSON; what is the same for everybody is made once."""
        if master.name not in self.fixed:
            self.fixed[master.name] = [
                (self._plain(cell) if role(cell) in ("solution", "written", "check") else None, grade_id(cell),
                 json.dumps(self._plain(cell))) for cell in master.graded.cells]
        cells = []
        for cell, name, ready in self.fixed[master.name]:
            exercise = name.removesuffix("-check")
            if cell and name in texts:
                ready = json.dumps(cell | {"source": texts[name]})
            elif cell and exercise in said:
                ready = json.dumps(cell | {"outputs": [{
                    "output_type": "error", "ename": "CheckFailed", "traceback": [], "evalue": said[exercise]}]})
            cells.append(ready)
        return f'{{"nbformat": 4, "nbformat_minor": 5, "metadata": {{}}, "cells": [{", ".join(cells)}]}}'

    def _plain(self, cell):
        picture = {"output_type": "display_data", "metadata": {}, "data": {"image/png": PICTURE}}
        return dict(cell) | ({"outputs": [picture]} if grade_id(cell).endswith("-figure") else {})

    def save(self):
        for name, rows in self.rows.items():
            self.book.db.execute(Base.metadata.tables[name].insert(), rows)
        self.book.db.commit()


def timed(title, place, *words, module="grading"):
    """Run a command of `course` or of nbgrader; returns seconds by the clock and of CPU."""
    def used():
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        return now.ru_utime + now.ru_stime

    started, before = time.perf_counter(), used()
    done = subprocess.run([sys.executable, "-m", module, *words], cwd=place, capture_output=True, text=True)
    seconds, cpu = time.perf_counter() - started, used() - before
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    console.print(f"{title:50} {seconds:7.1f} s, CPU {cpu:7.1f} s   largest process so far {memory:5.0f} MB   "
                  f"{(done.stdout.strip() or done.stderr.strip()).splitlines()[-1][:90]}", markup=False)
    return seconds, cpu


PAGES = {  # of the formgrader, and what each asks the server for
    "manage assignments": "api/assignments", "manage students": "api/students",
    "submissions of 02": "api/submissions/02_shallow_networks",
    "gradebook of a notebook": "api/submitted_notebooks/02_shallow_networks/shallow_networks",
    "a student's assignments": "api/student_submissions/s0001"}


def formgrader(place):
    """Seconds, by the clock and of CPU, of the formgrader's pages, asked for as a browser does.

    The last is the page on which a submission is marked.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {"port": port, "ip": "127.0.0.1", "token": "t"}
    server = subprocess.Popen([sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", *(
        f"--ServerApp.{name}={value}" for name, value in options.items())], cwd=place,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    process, out = psutil.Process(server.pid), {}

    def open_page(title, path):
        where = f"http://127.0.0.1:{port}/formgrader/{path}"
        request = urllib.request.Request(where, headers={"Authorization": "token t"})
        started, before = time.perf_counter(), sum(process.cpu_times()[:2])
        with urllib.request.urlopen(request, timeout=900) as answer:
            text = answer.read()
        if title:
            out[title] = time.perf_counter() - started, sum(process.cpu_times()[:2]) - before
            console.print(f"formgrader: {title:38} {out[title][0]:7.1f} s, CPU {out[title][1]:7.1f} s", markup=False)
        return text

    try:
        for _ in range(120):
            with contextlib.suppress(OSError):
                open_page("", "manage_assignments")
                break
            time.sleep(0.5)
        answers = {title: open_page(title, path) for title, path in PAGES.items()}
        first = json.loads(answers["gradebook of a notebook"])[0]["id"]
        open_page("a submission to mark", f"submissions/{first}/")
    finally:
        server.terminate()
        server.wait()
    return out


def regrade(students=100):
    """Seconds to grade a class, to grade it after one check of 17 changed, and to grade all of it again."""
    place = Path(tempfile.mkdtemp(prefix="regrade-"))
    try:
        shutil.copy(ROOT / "nbgrader_config.py", place)
        path = Path("source", "02_shallow_networks", "shallow_networks.ipynb")
        shutil.copytree(ROOT / path.parent, place / path.parent)
        master, rng = Course(place).masters(path.parent.name)[path.stem], random.Random(1)
        attempts = read_attempts(ROOT / "attempts" / path.parent.name / path.stem)
        for number in range(students):
            drawn = {attempt.exercise: attempt.source for attempt in rng.sample(attempts, len(attempts))}
            folder = place / "submitted" / f"s{number:03}" / path.parent.name
            folder.mkdir(parents=True)
            (folder / path.name).write_text(as_text(fill(master, reference_answers(master) | drawn)))
        out = {f"course grade, {students} students": timed("grading a class", place, "grade")}
        text = (place / path).read_text()
        changed = text.replace("default_rng(41)", "default_rng(42)")  # in the hidden tests of lin
        assert changed.count("default_rng(42)") == text.count("default_rng(42)") + 1
        (place / path).write_text(changed)
        out["course grade, after one check changed"] = timed("one check changed", place, "grade")
        out["course grade --force"] = timed("all again", place, "grade", "--force")
        return out
    finally:
        shutil.rmtree(place)


def main():
    """Make the class, time each command, write build/desk_bench.csv."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("students", nargs="?", type=int, default=1000)
    arguments.add_argument("--keep", metavar="DIR", help="Leave the class in this folder.")
    arguments = arguments.parse_args()
    place = Path(arguments.keep or tempfile.mkdtemp(prefix="desk-"))
    place.mkdir(exist_ok=True)
    try:
        rows = []
        started = time.perf_counter()
        if not (place / "nbgrader_config.py").exists():
            made_up_class(place, arguments.students)
        console.print(f"a class of {arguments.students} made in {time.perf_counter() - started:.0f} s", markup=False)
        student = "s0001"
        for title, module, *words in (
                ("course roster import", "grading", "roster", "import", "class.csv"),
                ("course export --to canvas", "grading", "export", "--to", "canvas"),
                ("course export --to xlsx --per exercise", "grading", "export", "--to", "xlsx", "--per", "exercise"),
                ("course report", "grading", "report"),
                ("course report 02_shallow_networks", "grading", "report", "02_shallow_networks"),
                ("course similarity 02_shallow_networks", "grading", "similarity", "02_shallow_networks"),
                ("course comment ReLU", "grading", "comment", "ReLU"),
                ("course mark 02_shallow_networks", "grading", "mark", "02_shallow_networks"),
                ("course explain", "grading", "explain", student, "02_shallow_networks"),
                ("nbgrader export", "nbgrader", "export")):
            rows.append((title, *timed(title, place, *words, module=module)))
        rows += [(f"formgrader: {title}", *seconds) for title, seconds in formgrader(place).items()]
        rows += [(title, *seconds) for title, seconds in regrade().items()]
        (ROOT / "build").mkdir(exist_ok=True)
        with open(ROOT / "build" / "desk_bench.csv", "w", newline="") as file:
            csv.writer(file).writerows([("command", "seconds", "CPU seconds"), *rows])
        console.print("written: build/desk_bench.csv")
    finally:
        if not arguments.keep:
            shutil.rmtree(place)


if __name__ == "__main__":
    main()
