"""Marks as a table on the screen and as files that a spreadsheet reads."""

import csv
import json
from collections import defaultdict
from dataclasses import dataclass, field

from nbgrader.api import MissingEntry
from rich.markup import escape
from rich.table import Table

from ..marking.grade import RECORD


@dataclass
class Mark:
    """One student's marks in one assignment.

    Attributes
    ----------
    student, assignment : str
    score, out_of : float
        What has been earned so far, late penalty included, of what can be.
    pending : float
        Points of written answers that wait to be marked by hand.
    exercises : list of (notebook, exercise, score, out_of, needs marking)
    notes : list of str
        What the instructor should look at.
    """

    student: str
    assignment: str
    score: float = 0.0
    out_of: float = 0.0
    pending: float = 0.0
    exercises: list = field(default_factory=list)
    notes: list = field(default_factory=list)


def marks(course, book, assignments):
    """The marks of every submission of these assignments, sorted by assignment and student.

    Returns
    -------
    list of Mark
    """
    found = []
    for assignment in assignments:
        try:
            submissions = book.find_assignment(assignment).submissions
        except MissingEntry:
            continue
        for submission in submissions:
            mark = Mark(submission.student.id, assignment)
            for notebook in submission.notebooks:
                mark.score -= notebook.late_submission_penalty or 0
                for grade in notebook.grades:
                    waits = grade.needs_manual_grade and grade.manual_score is None
                    mark.pending += grade.max_score * waits
                    mark.score += grade.score
                    mark.out_of += grade.max_score
                    mark.exercises.append((notebook.name, grade.name, grade.score, grade.max_score, waits))
            record = course.folder("autograded", mark.student, assignment) / RECORD
            if record.is_file():
                mark.notes = json.loads(record.read_text())["notes"]
            found.append(mark)
    return sorted(found, key=lambda mark: (mark.assignment, mark.student))


def table(found):
    """A table of marks for the screen."""
    out = Table(title="Marks", title_justify="left", header_style="bold")
    for name, justify in (("student", "left"), ("assignment", "left"), ("marks", "right"),
                          ("out of", "right"), ("to mark by hand", "right"), ("", "left")):
        out.add_column(name, justify=justify, overflow="fold")
    for mark in found:
        out.add_row(escape(mark.student), mark.assignment, f"{mark.score:g}", f"{mark.out_of:g}",
                    f"{mark.pending:g}" if mark.pending else "",
                    f"see below ({len(mark.notes)})" if mark.notes else "")
    return out


def unusual(found):
    """One line for everything that an instructor should look at."""
    return [f"{mark.student} / {mark.assignment}: {note}" for mark in found for note in mark.notes]


def write(course, found):
    """Write ``report/marks.csv`` and ``report/exercises.csv``; returns the folder.

    ``marks.csv`` has a row a submission, ``exercises.csv`` a row a graded cell with the share
    of students who have full marks, hardest first.
    """
    folder = course.root / "report"
    folder.mkdir(exist_ok=True)
    with open(folder / "marks.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["student", "assignment", "marks", "out of", "to mark by hand", "notes"])
        for mark in found:
            rows.writerow([_cell(mark.student), mark.assignment, f"{mark.score:g}", f"{mark.out_of:g}",
                           f"{mark.pending:g}", _cell("; ".join(mark.notes))])
    full = defaultdict(list)
    for mark in found:
        for notebook, exercise, score, out_of, waits in mark.exercises:
            if not waits:
                full[mark.assignment, notebook, exercise, out_of].append(score >= out_of)
    with open(folder / "exercises.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["assignment", "notebook", "exercise", "points", "students", "with full marks"])
        for key, right in sorted(full.items(), key=lambda item: sum(item[1]) / len(item[1])):
            rows.writerow([*key, len(right), f"{sum(right) / len(right):.0%}"])
    return folder


def _cell(text):
    """Text that a spreadsheet will not take for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
