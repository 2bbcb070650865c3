"""Grade submissions: take in, run many at a time, score, write; nothing that is done is lost.

Taking in and scoring happen here, one after the other; running happens on an executor. A
submission is finished when its folder in ``autograded/`` appears, which is the very last
step: whatever stops the work before that, the next run takes it up again.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections import deque
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait
from dataclasses import dataclass, field

import nbformat
import sqlalchemy
from nbgrader.preprocessors import AssignLatePenalties, LimitOutput

from ..course import CourseError, WrongUsage, quiet_nbgrader
from ..engine.execute import ExecuteSafely, fail, run_notebook
from ..engine.kernels import SandboxUnavailable
from ..masters import NOTES, role
from .intake import take_in
from .sanitise import is_safe_name
from .scores import save_marks

RECORD = "grading.json"


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
    """

    graded: list = field(default_factory=list)
    skipped: list = field(default_factory=list)
    failed: dict = field(default_factory=dict)
    unreadable: list = field(default_factory=list)

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


def grade(course, assignments, executor_factory, student=None, force=False, steps=None):
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
    with course.gradebook() as book, quiet_nbgrader():
        for assignment in {a for _, a, _ in found}:
            course.register(book, assignment)
        jobs = _Jobs(course, executor_factory, outcome)
        with contextlib.closing(jobs), (steps or _no_steps)(len(found)) as progress:
            waiting = deque(found)
            while waiting or jobs.busy:
                while waiting and not jobs.full:
                    who, assignment, folder = waiting.popleft()
                    submission = take_in(folder, who, assignment, masters[assignment])
                    if not force and _is_graded(course, submission):
                        outcome.skipped.append((who, assignment))
                        progress.advance()
                    else:
                        jobs.start(submission)
                for submission in jobs.finished():
                    _finish(course, book, submission, outcome)
                    progress.advance()
    return outcome


class _Jobs:
    """Notebooks under way on an executor; a submission is finished with its last notebook.

    A notebook whose worker dies is given to another, the last time with no other notebook
    under way, so that one which kills its workers takes no other with it. When nothing comes
    back for longer than any notebook may take, the workers are taken to hang and are ended.
    """

    def __init__(self, course, executor_factory, outcome, tries=3):
        self.config, self.outcome, self.tries = dict(course.config), outcome, tries
        self.factory, self.executor = executor_factory, executor_factory()
        self.patience = 120 + ExecuteSafely(config=course.config).notebook_timeout
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
        job = (nbformat.writes(submission.notebooks[name]), submission.files, self.config)
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
            submission.notebooks[name] = nbformat.reads(future.result()[0], 4)
        except SandboxUnavailable as error:
            raise CourseError(f"{error}; or grade without protection with --no-sandbox") from None
        except Exception as error:  # a worker that died, or a fault of the engine
            if attempt + 1 < self.tries:
                return self._submit(submission, name, attempt + 1)
            if attempt < self.tries:
                return self.alone.append((submission, name, attempt + 1))
            self.outcome.failed[submission.student, submission.assignment] = (
                f"{name}.ipynb was not graded: its worker failed {attempt} times ({type(error).__name__}: "
                f"{error}); run 'course grade --student {submission.student}' to try again")
        submission.run.discard(name)
        if not submission.run:
            self.ready.append(submission)

    def close(self):
        self.executor.close()


def _is_graded(course, submission):
    try:
        record = json.loads((course.folder("autograded", submission.student, submission.assignment)
                             / RECORD).read_text())
        return record["digest"] == submission.digest
    except (OSError, ValueError, KeyError):
        return False


def _finish(course, book, submission, outcome):
    """Save the marks of a submission whose notebooks were run, and write it to ``autograded/``."""
    key = submission.student, submission.assignment
    if key in outcome.failed:
        return
    try:
        _score(course, book, submission)
        _write(course, submission)
    except (OSError, sqlalchemy.exc.SQLAlchemyError) as error:
        book.db.rollback()
        what = (f"{error.filename or course.root}: {error.strerror}" if isinstance(error, OSError)
                else f"the gradebook: {getattr(error, 'orig', error)}")
        raise CourseError(f"{what}; {len(outcome.graded)} submissions were graded and stay; mend this and "
                          "run 'course grade' again") from None
    outcome.graded.append(key)
    if submission.unreadable:
        outcome.unreadable.append(key)


def _score(course, book, submission):
    where = submission.assignment, submission.student
    book.update_or_create_student(submission.student)
    with book.db.no_autoflush:
        handed_in = book.update_or_create_submission(*where, timestamp=submission.timestamp)
    for name, notebook in submission.notebooks.items():
        submission.notes += [f"{name}: {note}" for note in notebook.metadata.pop(NOTES, [])
                             if name in submission.handed_in and not _said(submission, name)]
        for cell in notebook.cells:
            if role(cell) == "check" and cell.execution_count is None and not cell.outputs:
                fail(cell, "NotRun", "the notebook was not handed in or could not be read")
        resources = {"nbgrader": {"student": submission.student, "assignment": submission.assignment,
                                  "notebook": name, "db_url": course.folders.db_url}}
        LimitOutput(config=course.config).preprocess(notebook, resources)
        save_marks(book, notebook, name, *where)
        if handed_in.total_seconds_late > 0:
            AssignLatePenalties(config=course.config).preprocess(notebook, resources)


def _said(submission, name):
    return any(note.startswith(f"{name}.ipynb could not") for note in submission.notes)


def _write(course, submission):
    """Write a graded submission to a folder beside its place and move it there in one step."""
    target = course.folder("autograded", submission.student, submission.assignment)
    target.parent.mkdir(parents=True, exist_ok=True)
    place = tempfile.mkdtemp(prefix=f".{submission.assignment}-", dir=target.parent)
    try:
        for name in submission.handed_in:
            with open(os.path.join(place, f"{name}.ipynb"), "w", encoding="utf-8") as file:
                nbformat.write(submission.notebooks[name], file)
        for name, content in submission.files.items():
            path = os.path.join(place, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content)
        with open(os.path.join(place, RECORD), "w", encoding="utf-8") as file:
            json.dump({"digest": submission.digest, "notes": submission.notes}, file, indent=1)
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
