"""Grade submissions: take in, run many at a time, score, write; nothing that is done is lost.

Taking in and scoring happen here, one after the other; running happens on an executor. A
submission is finished when its folder in ``autograded/`` appears, which is the very last
step: whatever stops the work before that, the next run takes it up again. Whatever one
submission holds, it stops no other: it is not graded, and the outcome says why.
"""

import contextlib
import errno
import json
import os
import shutil
import tempfile
from collections import deque
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait
from dataclasses import dataclass, field
from functools import partial

from nbgrader.api import MissingEntry
from nbgrader.preprocessors import LimitOutput

from ..course import CourseError, WrongUsage, gradebook_trouble, quiet_nbgrader
from ..engine.execute import fail, pack, unpack
from ..engine.executors import run_notebook
from ..engine.processes import LearnerProcess, SandboxUnavailable
from ..masters import NOTES, grade_id, modules_of, role
from ..text import visible, visible_lines
from . import evidence
from .intake import RECORD, STAMP, take_in
from .sanitise import is_safe_name
from .scores import Layout, add_marks, one_transaction, penalise, points, save_marks

OF_THE_COURSE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)  # not of one submission's own files


@dataclass(frozen=True)
class Change:
    """A mark that is another one now, and why."""

    student: str
    assignment: str
    notebook: str
    cell: str
    before: float
    after: float
    kinds: tuple

    @property
    def why(self):
        return evidence.because(self.kinds)


@dataclass
class Outcome:
    """What grading came to.

    Attributes
    ----------
    graded, skipped : list of (student, assignment)
        What was graded now, and what had been graded before and has not changed.
    failed : dict of (student, assignment) to str
        What could not be graded, and why.
    unreadable : list of (student, assignment)
        What was graded although some notebook of it could not be read.
    changes : list of Change
        The marks that are other ones than before.
    notes : list of str
        What became of cells that are new in a master or gone from it.
    """

    graded: list = field(default_factory=list)
    skipped: list = field(default_factory=list)
    failed: dict = field(default_factory=dict)
    unreadable: list = field(default_factory=list)
    changes: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    @property
    def exit_code(self):
        return 1 if self.failed or self.unreadable else 0


def find_submissions(course, assignments, student=None):
    """The folders of submissions, sorted.

    Returns
    -------
    found : list of (student, assignment, pathlib.Path)
    refused : dict of (student, assignment) to str
        Folders that cannot be taken, and why.

    Raises
    ------
    WrongUsage
        If there is none, or the student is unknown.
    """
    top = course.folder("submitted", "", "")
    found, refused = [], {}
    for person in sorted(top.iterdir()) if top.is_dir() else []:
        if student not in (None, person.name) or person.name.startswith(".") or not person.is_dir():
            continue
        for assignment in assignments:
            folder = person / assignment
            if folder.is_symlink() or person.is_symlink():
                refused[person.name, assignment] = f"{folder} is a link; put the folder itself there"
            elif not is_safe_name(person.name):
                refused[person.name, assignment] = (f"{person!s}: this name cannot be a student's; rename the "
                                                    "folder to letters, digits and . _ @ + -")
            elif folder.is_dir():
                found.append((person.name, assignment, folder))
    if not found and not refused:
        who = f"of {student} " if student else ""
        raise WrongUsage(f"no submission {who}for {', '.join(assignments)} in {top}; collect them as "
                          f"{top.name}/<student>/<assignment>/<notebook>.ipynb")
    return found, refused


def grade(course, assignments, executor_factory, student=None, force=False, steps=None, dry_run=False,
          keep_higher=False):
    """Grade all submissions of these assignments.

    Parameters
    ----------
    course : Course
    assignments : list of str
    executor_factory : callable
        Makes a `concurrent.futures.Executor`; called again when the executor breaks.
    student : str, optional
        Grade this student's submissions only.
    force : bool
        Grade again what has been graded and has not changed.
    steps : callable, optional
        From a number of submissions to a context manager with ``advance()``.
    dry_run : bool
        Find out what would change, and leave marks and files as they are.
    keep_higher : bool
        Keep a mark that would become lower, unless the answer itself is another one.

    Returns
    -------
    Outcome

    Raises
    ------
    CourseError
        If the work cannot be begun or cannot go on; what was graded by then stays.
    """
    found, refused = find_submissions(course, assignments, student)
    outcome = Outcome(failed=refused)
    masters = {assignment: course.masters(assignment) for assignment in assignments}
    common = evidence.common_grounds(course)
    with course.gradebook() as book, quiet_nbgrader():
        layouts = {}
        there = sorted({assignment for _, assignment, _ in found})
        for assignment in there if not dry_run else ():
            outcome.notes += course.register(book, assignment)
            layouts[assignment] = Layout.of(book, assignment)
        jobs = _Jobs(course, executor_factory, outcome, _preload(course, masters, found, force))
        with contextlib.closing(jobs), (steps or _no_steps)(len(found)) as progress:
            waiting = deque(found)
            while waiting or jobs.busy:
                while waiting and not jobs.full:
                    who, assignment, folder = waiting.popleft()
                    with _net(book, outcome, who, assignment, folder):
                        submission = take_in(folder, who, assignment, masters[assignment])
                        if _plan(course, book, submission, common, force, dry_run):
                            jobs.start(submission)
                            continue
                        outcome.skipped.append((who, assignment))
                    progress.advance()
                for submission in jobs.finished():
                    key = submission.student, submission.assignment
                    if key not in outcome.failed:
                        with _net(book, outcome, *key, submission.folder):
                            _finish(course, book, layouts, submission, outcome, dry_run, keep_higher)
                    progress.advance()
    return outcome


def _preload(course, masters, found, force):
    """The modules to import before notebooks of each assignment run, so that a worker needs one template in most runs.

    They are those of all assignments with a submission that was never graded. The others' are not:
    what has been graded is rarely handed in anew, and each module delays the first mark.
    """
    needs = {assignment: {name for master in masters[assignment].values() for name in modules_of(master.graded.cells)}
             for assignment in {assignment for _, assignment, _ in found}}
    new = {assignment for who, assignment, _ in found
           if force or not course.folder("autograded", who, assignment).exists()}
    together = set().union(*(needs[assignment] for assignment in new))
    return {assignment: sorted(needs[assignment] | together) for assignment in needs}


@contextlib.contextmanager
def _net(book, outcome, student, assignment, folder):
    """Whatever happens with one submission is said of that submission, and the others go on.

    What is wrong with the course itself (a full disk, a gradebook that cannot be written) ends
    the work, for the next submission would meet it too.
    """
    try:
        yield
    except CourseError:
        raise
    except Exception as error:  # a submission may hold anything
        book.db.rollback()
        trouble = gradebook_trouble(error)
        if isinstance(error, OSError) and error.errno in OF_THE_COURSE:
            trouble = f"{error.filename or 'the disk'}: {error.strerror}"
        if trouble:
            raise CourseError(f"{trouble}; {len(outcome.graded)} submissions were graded and stay; mend this and "
                              "run 'course grade' again") from None
        outcome.failed[student, assignment] = visible(
            f"{type(error).__name__}: {error}; it lies in {folder}: take out what stands in the way and run "
            f"'course grade {assignment} --student {student}'")


def _plan(course, book, submission, common, force, dry_run):
    """Settle which checks are to be judged; False if nothing is to be done.

    A submission that was graded keeps its marks; only its late penalties are computed anew.
    """
    where = submission.student, submission.assignment
    try:
        book.find_submission(submission.assignment, submission.student)
        if not dry_run:
            penalise(book, course.config, submission.assignment, submission.student, submission.timestamp)
        submission.is_new, submission.record = False, evidence.read_record(course, *where)
    except MissingEntry:
        pass  # a new submission, or a new gradebook
    submission.grounds = evidence.grounds(submission, common)
    submission.changed = evidence.changed(submission.grounds, submission.record)
    if not force and not submission.changed and submission.record.get("page") == evidence.page(submission):
        return False
    submission.page = evidence.page(submission)
    for name in list(submission.run):
        checks = {grade_id(c) for c in submission.notebooks[name].cells if role(c) == "check"}
        wanted = checks if force else {cell for cell in checks if (name, cell) in submission.changed}
        if wanted < checks:
            path = course.folder("autograded", *where) / f"{name}.ipynb"
            before = evidence.carried_over(submission.notebooks[name], path, wanted)
            if before is None:
                wanted = checks
            else:
                submission.carried[name] = before
        submission.wanted[name] = wanted
        if not wanted and name in submission.carried:
            submission.notebooks[name] = submission.carried[name]
            submission.run.discard(name)
    return True


class _Jobs:
    """Notebooks under way on an executor; a submission is finished with its last notebook.

    A notebook whose worker dies is given to another, the last time with no other notebook
    under way, so that one which kills its workers takes no other with it. When nothing comes
    back for longer than any notebook may take, the workers are taken to hang and are ended.
    """

    def __init__(self, course, executor_factory, outcome, preload, tries=3):
        self.config, self.outcome, self.tries = dict(course.config), outcome, tries
        self.factory, self.executor = executor_factory, executor_factory()
        self.patience = 120 + LearnerProcess(config=course.config).wall_seconds
        self.preload = preload
        self.width = self.executor.width
        self.running, self.alone, self.ready = {}, deque(), []

    @property
    def busy(self):
        return bool(self.running or self.alone or self.ready)

    @property
    def full(self):
        return len(self.running) >= self.width or self.alone

    def start(self, submission):
        if not submission.run:
            self.ready.append(submission)
        for name in sorted(submission.run):
            self._submit(submission, name, 1)

    def _submit(self, submission, name, attempt):
        notebook = submission.notebooks[name]
        if name in submission.carried:
            notebook = evidence.trimmed(notebook, submission.wanted[name])
        notebook.metadata["preload"] = self.preload[submission.assignment]
        job = (pack(notebook), submission.files, self.config)
        del notebook.metadata["preload"]
        try:
            future = self.executor.submit(run_notebook, *job)
        except BrokenExecutor:
            self.executor = self.factory()
            future = self.executor.submit(run_notebook, *job)
        self.running[future] = (submission, name, attempt)

    def finished(self):
        """Wait for some notebook to end; returns the submissions that are complete now."""
        if self.alone and not self.running:
            self._submit(*self.alone.popleft())
        if self.running and not self.ready:
            done = wait(self.running, self.patience, FIRST_COMPLETED).done
            if not done:
                self.executor.kill()
            for future in done:
                self._take(future, *self.running.pop(future))
        done, self.ready = self.ready, []
        return done

    def _take(self, future, submission, name, attempt):
        try:
            ran = unpack(future.result()[0])
            if name in submission.carried:
                notes = ran.metadata.get(NOTES, [])
                ran = evidence.fill_in(submission.carried[name], ran, submission.wanted[name])
                ran.metadata[NOTES] = list(dict.fromkeys(ran.metadata.get(NOTES, []) + notes))
            submission.notebooks[name] = ran
        except SandboxUnavailable as error:
            raise CourseError(f"{error}; or grade without protection with --no-sandbox") from None
        except Exception as error:  # a worker that died, or a fault of the engine
            if attempt + 1 < self.tries:
                return self._submit(submission, name, attempt + 1)
            if attempt < self.tries:
                return self.alone.append((submission, name, attempt + 1))
            self.outcome.failed[submission.student, submission.assignment] = (
                visible(f"{name}.ipynb was not graded: its worker failed {attempt} times ({type(error).__name__}: "
                        f"{error}); run 'course grade --student {submission.student}' to try again"))
        submission.run.discard(name)
        if not submission.run:
            self.ready.append(submission)

    def close(self):
        self.executor.close()


def _finish(course, book, layouts, submission, outcome, dry_run, keep_higher):
    """Save the marks of a submission whose notebooks were run, and write it to ``autograded/``."""
    key = submission.student, submission.assignment
    for name, notebook in submission.notebooks.items():
        for cell in notebook.cells:
            if role(cell) == "check" and cell.execution_count is None and not cell.outputs:
                fail(cell, "NotRun", "the notebook was not handed in or could not be read")
        where = {"student": submission.student, "assignment": submission.assignment, "notebook": name,
                 "db_url": course.folders.db_url}
        LimitOutput(config=course.config).preprocess(notebook, {"nbgrader": where})
    cells, changes = _judge(submission, keep_higher)
    if not dry_run:
        with one_transaction(book):
            _save(book, course.config, layouts[submission.assignment], submission, cells)
        _write(course, submission, cells)
    outcome.changes += changes
    outcome.graded.append(key)
    if submission.unreadable:
        outcome.unreadable.append(key)


def _judge(submission, keep_higher):
    """The new record of every graded cell, and the marks that are other ones than before."""
    cells, changes = {}, []
    for name, notebook in submission.notebooks.items():
        before = submission.record.get("cells", {}).get(name, {})
        cells[name] = {}
        scores = points(notebook)
        for cell in notebook.cells:
            if role(cell) not in ("check", "written"):
                continue
            cell_id = grade_id(cell)
            old, kinds = before.get(cell_id, {}), submission.changed.get((name, cell_id))
            now = {"points": scores[cell_id], "out_of": float(cell.metadata.nbgrader.points),
                   "message": _message(cell), "from": submission.grounds[name][cell_id]}
            if role(cell) == "check" and old:
                if cell_id not in submission.wanted.get(name, {cell_id}):
                    now |= {key: old[key] for key in ("points", "was") if key in old}
                elif keep_higher and kinds and "answer" not in kinds and old["points"] > now["points"]:
                    now["points"] = min(old["points"], now["out_of"])
                if now["points"] != old["points"]:
                    changes.append(Change(submission.student, submission.assignment, name, cell_id, old["points"],
                                          now["points"], tuple(kinds or ())))
                    now["was"] = [old["points"], changes[-1].why]
            cells[name][cell_id] = now
    return cells, changes


def _message(cell):
    errors = [o for o in cell.get("outputs", []) if o.output_type == "error"]
    return visible_lines(f"{errors[0].ename}: {errors[0].evalue}") if errors else ""


def _answers(submission):
    """What was answered to each exercise, so that nobody needs to open notebooks full of figures for it."""
    return {name: {grade_id(c): c.source for c in submission.notebooks[name].cells
                   if role(c) in ("solution", "written")} for name in sorted(submission.handed_in)}


def _save(book, config, layout, submission, cells):
    where = submission.assignment, submission.student
    scores = {name: {cell: now["points"] for cell, now in marks.items()} for name, marks in cells.items()}
    book.update_or_create_student(submission.student)
    for name, notebook in submission.notebooks.items():
        submission.notes += [f"{name}: {note}" for note in notebook.metadata.pop(NOTES, [])
                             if name in submission.handed_in and not _said(submission, name)]
    if submission.is_new:
        add_marks(book, layout, submission.student, submission.timestamp, submission.notebooks, scores)
    else:
        with book.db.no_autoflush:
            book.update_or_create_submission(*where, timestamp=submission.timestamp)
        for name, notebook in submission.notebooks.items():
            save_marks(book, notebook, name, *where, scores[name],
                       partial(_asks, book, submission, cells[name], name))
    if not submission.is_new or submission.timestamp and layout.due:
        penalise(book, config, *where, submission.timestamp)


def _asks(book, submission, cells, notebook, cell):
    """Whether a mark that a person gave asks for that person again: the answer or the verdict changed since."""
    now, before = cells[cell], submission.record.get("cells", {}).get(notebook, {}).get(cell, {})
    kinds = submission.changed.get((notebook, cell))
    asks = kinds is not None and (not before or "answer" in kinds or now["points"] != before["points"])
    if not asks and before.get("asked"):  # and nobody has looked since
        asks = book.find_grade(cell, notebook, submission.assignment, submission.student).needs_manual_grade
    now["asked"] = asks
    return asks


def _said(submission, name):
    return any(note.startswith(f"{name}.ipynb could not") for note in submission.notes)


def _write(course, submission, cells):
    """Write a graded submission to a folder beside its place and move it there in one step."""
    target = course.folder("autograded", submission.student, submission.assignment)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        place = tempfile.mkdtemp(prefix=f".{submission.assignment}-", dir=target.parent)
    except OSError as error:
        raise CourseError(f"{error.filename}: {error.strerror}; mend this and run 'course grade' again") from None
    try:
        for name in submission.handed_in:
            with open(os.path.join(place, f"{name}.ipynb"), "w", encoding="utf-8") as file:
                file.write(pack(submission.notebooks[name]))
        files = submission.files | {STAMP: f"{submission.timestamp} UTC".encode() if submission.timestamp else b""}
        for name, content in files.items():
            path = os.path.join(place, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        with open(os.path.join(place, RECORD), "w", encoding="utf-8") as file:
            json.dump({"page": submission.page, "notes": [visible(note) for note in submission.notes],
                       "cells": cells, "answers": _answers(submission)}, file, indent=1)
        os.chmod(place, 0o755)
        shutil.rmtree(target, ignore_errors=True)
        os.replace(place, target)
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def _no_steps(_total):
    class Silent:
        def advance(self):
            """Say nothing."""
    yield Silent()
