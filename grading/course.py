"""One course folder: its configuration, its masters, its gradebook, its releases."""

import contextlib
import csv
import logging
import os
import shutil
from pathlib import Path

import sqlalchemy
from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    InvalidEntry,
    MissingEntry,
    SolutionCell,
    SourceCell,
    SubmittedNotebook,
)
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import SaveCells
from traitlets.config.loader import ConfigFileNotFound, PyFileConfigLoader

from . import masters

INDEXES = (("grade", "notebook_id"), ("comment", "notebook_id"), ("submitted_notebook", "assignment_id"),
           ("submitted_assignment", "student_id"))


class CourseError(Exception):
    """Something that the instructor can mend; the message is one line that says how."""


class WrongUsage(CourseError):
    """A command that names something that is not there."""


class Course:
    """A folder with ``nbgrader_config.py`` and ``source/``.

    Parameters
    ----------
    root : str or pathlib.Path, optional
        The folder; by default the nearest one upwards from here that has a configuration.

    Raises
    ------
    CourseError
        If there is no such folder.
    """

    def __init__(self, root=None):
        self.root = Path(root).resolve() if root else _find_root(Path.cwd())
        try:
            self.config = PyFileConfigLoader("nbgrader_config.py", str(self.root)).load_config()
        except ConfigFileNotFound:
            raise WrongUsage(f"{self.root}: no nbgrader_config.py here; name the course's folder "
                              "with --course") from None
        self.config.CourseDirectory.root = str(self.root)
        self.folders = CourseDirectory(config=self.config)

    def folder(self, step, student=".", assignment="."):
        """The folder of a step ('source', 'release', 'submitted', ...), as a Path."""
        return Path(os.path.normpath(self.folders.format_path(
            getattr(self.folders, f"{step}_directory"), student, assignment)))

    @property
    def assignments(self):
        """Names of all assignments that have a master notebook, in order."""
        return sorted({path.parent.name for path in self.folder("source").glob("*/*.ipynb")})

    def choose(self, names):
        """These assignments, or all; an unknown name is an error that lists the known ones."""
        unknown = [name for name in names if name not in self.assignments]
        if unknown:
            raise WrongUsage(f"no assignment {unknown[0]!r} in {self.folder('source')}; there are: "
                              f"{', '.join(self.assignments) or 'none'}")
        return list(names) or self.assignments

    def masters(self, assignment):
        """The masters of an assignment, by notebook name."""
        paths = sorted(self.folder("source", ".", assignment).glob("*.ipynb"))
        try:
            return {path.stem: masters.load(path, self.config) for path in paths}
        except ValueError as error:
            raise CourseError(f"{error}; run 'course check' to find out more") from None

    @contextlib.contextmanager
    def gradebook(self):
        """Nbgrader's gradebook of this course, open.

        Raises
        ------
        CourseError
            If it cannot be opened, or holds another course's marks.
        """
        url = self.folders.db_url
        name = url.removeprefix("sqlite:///")
        try:
            book = Gradebook(url, self.folders.course_id)
            others = {a.course_id for a in book.db.query(Assignment)} - {self.folders.course_id}
        except sqlalchemy.exc.SQLAlchemyError as error:
            trouble = gradebook_trouble(error)
            raise CourseError(f"{name}: {trouble}" if trouble else
                              f"{name}: the gradebook cannot be opened ({_first_line(error)}); if it is of "
                              "an older nbgrader, back it up and run 'nbgrader db upgrade'") from None
        except Exception as error:  # alembic speaks through many types
            raise CourseError(f"{name}: the gradebook cannot be made or opened ({_first_line(error)}); is "
                              "the folder writable?") from None
        try:
            if others:
                raise CourseError(f"{name}: this gradebook is of the course {sorted(others)[0]!r}, not of "
                                  f"{self.folders.course_id!r}; move it away or set "
                                  "c.CourseDirectory.course_id in nbgrader_config.py")
            yield book
        finally:
            book.close()

    def register(self, book, assignment):
        """Make the gradebook know an assignment's cells as its masters have them now.

        Marks of cells that stay are kept, whatever was added or taken out.

        Returns
        -------
        list of str
            What became of marks of cells that a master no longer has, a line each.
        """
        for table, column in INDEXES:  # nbgrader has none for these, and its formgrader reads whole tables
            book.db.execute(sqlalchemy.text(f"CREATE INDEX IF NOT EXISTS course_{table} ON {table} ({column})"))
        book.update_or_create_assignment(assignment)
        said = []
        for name, master in self.masters(assignment).items():
            try:
                known = book.find_notebook(name, assignment)
                same = {c.name: c.checksum for c in known.source_cells} == {
                    masters.grade_id(c): c.metadata.nbgrader.checksum for c in master.graded.cells
                    if masters.role(c)}
                same = same and {c.name: c.max_score for c in known.grade_cells} == master.points
            except MissingEntry:
                known, same = None, False
            if not same:
                if known is not None and known.submissions:
                    said += self._fit(book, known, master)
                where = {"assignment": assignment, "notebook": name, "db_url": self.folders.db_url}
                SaveCells(config=self.config).preprocess(master.graded, {"nbgrader": where})
                book.db.expire_all()
                _complete(book, book.find_notebook(name, assignment))
        return said

    def _fit(self, book, known, master):
        """Give a notebook of the gradebook the cells of its master, for nbgrader itself refuses to."""
        said = []
        wanted = {GradeCell: set(master.points),
                  SolutionCell: {masters.grade_id(c) for c in master.cells("solution", "written")},
                  SourceCell: {masters.grade_id(c) for c in master.graded.cells if masters.role(c)}}
        for kind, cells in ((GradeCell, known.grade_cells), (SolutionCell, known.solution_cells),
                            (SourceCell, known.source_cells)):
            names = {cell.name for cell in cells}
            for cell in [cell for cell in cells if cell.name not in wanted[kind]]:
                if kind is GradeCell and cell.grades:
                    said.append(self._put_by(master, cell))
                for row in [] if kind is SourceCell else [*cell.grades, *cell.comments]:
                    book.db.delete(row)
                book.db.delete(cell)
            for name in wanted[kind] - names:
                cell = next(c for c in master.graded.cells if masters.grade_id(c) == name)
                more = {} if kind is SolutionCell else {"cell_type": cell.cell_type}
                more |= {"max_score": master.points[name]} if kind is GradeCell else {}
                book.db.add(kind(name=name, notebook=known, **more))
        book.db.commit()
        return said

    def _put_by(self, master, cell):
        """Write down the marks of a cell that is gone from its master; returns what to say of it."""
        path = self.root / "report" / "withdrawn.csv"
        path.parent.mkdir(exist_ok=True)
        new = not path.exists()
        with open(path, "a", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            if new:
                rows.writerow(["student", "assignment", "notebook", "cell", "automatic", "by hand", "out of"])
            for grade in sorted(cell.grades, key=lambda grade: grade.student.id):
                rows.writerow([grade.student.id, master.assignment, master.name, cell.name,
                               grade.auto_score, grade.manual_score, cell.max_score])
        return (f"{master.assignment} / {master.name}: {cell.name} is no longer in the master, so its "
                f"{len(cell.grades)} marks count no more; they stand in {path.relative_to(self.root)}; to have "
                "them counted put the cell back and grade again")

    def release(self, assignment):
        """Generate an assignment's student version; the old one stays if that fails.

        Returns
        -------
        pathlib.Path
            The release's folder.
        """
        self.masters(assignment)
        target = self.folder("release", ".", assignment)
        config = self.config.copy()
        config.CourseDirectory.release_directory = "release/.new"
        config.CourseDirectory.assignment_id = assignment
        config.GenerateAssignment.force = True
        folders = CourseDirectory(config=config)
        try:
            with self.gradebook() as book, quiet_nbgrader():
                self.register(book, assignment)
                GenerateAssignment(coursedir=folders, config=config).start()
            shutil.rmtree(target, ignore_errors=True)
            os.replace(self.root / "release" / ".new" / assignment, target)
        finally:
            shutil.rmtree(self.root / "release" / ".new", ignore_errors=True)
        return target


@contextlib.contextmanager
def quiet_nbgrader():
    """Keep nbgrader's log to itself: what matters is said in our own lines."""
    logs = logging.getLogger("traitlets"), logging.getLogger("tornado.application")  # the gradebook's
    before = [log.disabled for log in logs]
    for log in logs:
        log.disabled = True
    try:
        yield
    finally:
        for log, disabled in zip(logs, before):
            log.disabled = disabled


def _complete(book, notebook):
    """Give every submission a row for each cell that its notebook has now."""
    for submission in notebook.assignment.submissions:
        own = next((n for n in submission.notebooks if n.notebook_id == notebook.id), None)
        if own is None:
            own = SubmittedNotebook(notebook=notebook, assignment=submission)
            book.db.add(own)
        for kind, cells, rows in ((Grade, notebook.grade_cells, own.grades),
                                  (Comment, notebook.solution_cells, own.comments)):
            there = {row.cell_id for row in rows}
            for cell in cells:
                if cell.id not in there:
                    book.db.add(kind(cell_id=cell.id, notebook=own))
    book.db.commit()


def gradebook_trouble(error):
    """In words what keeps the gradebook from being used; '' if this error is of another kind."""
    text = str(error)
    if not isinstance(error, (sqlalchemy.exc.SQLAlchemyError, InvalidEntry)):
        return ""
    for sign, words in (("locked", "the gradebook is locked: another program is writing to it; close that or wait"),
                        ("disk is full", "the gradebook cannot be written: the disk is full"),
                        ("readonly", "the gradebook cannot be written: it is read-only"),
                        ("disk I/O", "the gradebook cannot be written: the disk reports an error")):
        if sign in text:
            return words
    if isinstance(error, sqlalchemy.exc.OperationalError):
        return f"the gradebook: {_first_line(getattr(error, 'orig', error))}"
    return ""


def _find_root(start):
    for folder in (start, *start.parents):
        if (folder / "nbgrader_config.py").is_file():
            return folder
    raise WrongUsage(f"{start}: no nbgrader_config.py here or above; go to the course's folder or name "
                      "it with --course")


def _first_line(error):
    return str(error).strip().split("\n")[0] or type(error).__name__
