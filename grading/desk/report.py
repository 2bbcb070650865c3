"""Marks as a table on the screen and as files that a spreadsheet reads."""

import csv
import datetime
import re
from collections import defaultdict
from dataclasses import dataclass, field

from nbgrader.api import MissingEntry
from rich.markup import escape
from rich.table import Table

from ..marking.evidence import read_record
from ..text import visible


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
                    waits = bool(grade.needs_manual_grade)
                    mark.pending += grade.max_score * waits
                    if waits and grade.manual_score is not None:
                        mark.notes.append(f"{notebook.name}: {grade.name} changed since a person gave it "
                                          f"{grade.manual_score:g} points; look at it again")
                    mark.score += grade.score
                    mark.out_of += grade.max_score
                    mark.exercises.append((notebook.name, grade.name, grade.score, grade.max_score, waits))
            mark.notes += read_record(course, mark.student, assignment).get("notes", [])
            found.append(mark)
    return sorted(found, key=lambda mark: (mark.assignment, mark.student))


def table(found):
    """A table of marks for the screen."""
    out = Table(title="Marks", title_justify="left", header_style="bold")
    for name, justify in (("student", "left"), ("assignment", "left"), ("marks", "right"),
                          ("out of", "right"), ("to mark by hand", "right"), ("notes", "left")):
        out.add_column(name, justify=justify, overflow="fold")
    for mark in found:
        out.add_row(escape(mark.student), mark.assignment, f"{mark.score:g}", f"{mark.out_of:g}",
                    f"{mark.pending:g}" if mark.pending else "",
                    f"see below ({len(mark.notes)})" if mark.notes else "")
    return out


def unusual(found, most=12):
    """Lines for what an instructor should look at; what is said of many is one line with a count."""
    alike = defaultdict(list)
    for mark in found:
        for note in mark.notes:
            alike[mark.assignment, re.sub(r"\d+", "#", note)].append((mark.student, visible(note)))
    lines = []
    for (assignment, _), said in alike.items():
        students = list(dict.fromkeys(student for student, _ in said))
        if len(students) <= 3:
            lines += [f"{student} / {assignment}: {note}" for student, note in dict.fromkeys(said)]
        else:
            names = ", ".join(students[:most]) + (f" and {len(students) - most} more" if len(students) > most else "")
            lines.append(f"{len(students)} students / {assignment}: {said[0][1]} ({names})")
    return lines


def changes(found, most=3):
    """Lines that say which marks a change of the course moved, a cell and reason each."""
    alike = defaultdict(list)
    for change in found:
        if "answer" not in change.kinds:
            alike[change.assignment, change.notebook, change.cell, change.why].append(change)
    return [f"{assignment} / {notebook} / {cell}: {why}, and {len(moved)} mark{'s' * (len(moved) > 1)} with it: "
            + ", ".join(f"{c.student} {c.before:g} -> {c.after:g}" for c in moved[:most])
            + (f" and {len(moved) - most} more in report/changes.csv" if len(moved) > most else "")
            for (assignment, notebook, cell, why), moved in sorted(alike.items())]


def each_change(found):
    """A line for each mark that is another one now, and one for all of them together."""
    lines = [f"{c.student} / {c.assignment} / {c.notebook} / {c.cell}: {c.before:g} -> {c.after:g} ({c.why})"
             for c in sorted(found, key=lambda c: (c.assignment, c.student, c.notebook, c.cell))]
    up, down = (sum(max(0, sign * (c.after - c.before)) for c in found) for sign in (1, -1))
    students = len({c.student for c in found})
    return lines + [f"{len(found)} mark{'s' * (len(found) != 1)} of {students} student{'s' * (students != 1)}: "
                    f"{up:g} points more, {down:g} less"]


def write(course, found, changed=()):
    """Write the files of ``report/``; returns the folder.

    ``marks.csv`` has a row a submission, ``exercises.csv`` a row a graded cell with the share
    of students who have full marks, hardest first. Every change of a mark is added to
    ``changes.csv``.
    """
    folder = course.root / "report"
    folder.mkdir(exist_ok=True)
    with open(folder / "marks.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["student", "assignment", "marks", "out of", "to mark by hand", "notes"])
        for mark in found:
            rows.writerow([_cell(mark.student), mark.assignment, f"{mark.score:g}", f"{mark.out_of:g}",
                           f"{mark.pending:g}", _cell("; ".join(mark.notes))])
    full, waiting = defaultdict(list), set()
    for mark in found:
        for notebook, exercise, score, out_of, waits in mark.exercises:
            key = mark.assignment, notebook, exercise, out_of
            waiting |= {key} if waits else set()
            full[key] += [] if waits else [score >= out_of]
    known = {key: sum(right) / len(right) for key, right in full.items()
             if right and (any(right) or key not in waiting)}
    with open(folder / "exercises.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["assignment", "notebook", "exercise", "points", "students", "with full marks"])
        for key in sorted(full, key=lambda key: known.get(key, 2)):
            rows.writerow([*key, len(full[key]), f"{known[key]:.0%}" if key in known else ""])
    if changed:
        path = folder / "changes.csv"
        new = not path.exists()
        with open(path, "a", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            if new:
                rows.writerow(["date", "student", "assignment", "notebook", "cell", "before", "after", "why"])
            today = datetime.datetime.now().isoformat(" ", "seconds")
            rows.writerows([today, _cell(c.student), c.assignment, c.notebook, c.cell, f"{c.before:g}",
                            f"{c.after:g}", c.why] for c in changed)
    return folder


def _cell(text):
    """Text on one line that a spreadsheet will not take for a formula."""
    text = visible(text)
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
