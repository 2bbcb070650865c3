"""Late work: a policy at nbgrader's own plug-in place, extensions for one student, due dates."""

import datetime
import math
import re
from functools import lru_cache

from dateutil import parser as dates
from dateutil import tz
from nbgrader.api import MissingEntry, Student, SubmittedAssignment, SubmittedNotebook
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.preprocessors import AssignLatePenalties
from traitlets import Enum, Float, Integer

from ..course import CourseError, WrongUsage, quiet_nbgrader
from .ledger import Ledger

DAY = 86_400


class LatePolicy(LateSubmissionPlugin):
    """What late work costs; settings of ``c.LatePolicy`` in ``nbgrader_config.py``.

    Extensions that `course extend` noted are taken into account, in `course grade` and in plain
    `nbgrader autograde` alike.
    """

    penalty_method = Enum(("none", "zero", "percent"), default_value="none",
                          help="'none', 'zero' (late work gets nothing) or 'percent' (a share a day).").tag(config=True)
    grace_minutes = Float(0, help="Minutes after the due date that cost nothing.").tag(config=True)
    percent_a_day = Float(10, help="Per cent of the marks that each day begun costs.").tag(config=True)
    most_percent = Float(100, help="What lateness costs at most, in per cent.").tag(config=True)
    late_days = Integer(0, help="Days that each student may be late in the whole term without cost.").tag(config=True)

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        book, assignment = self.parent.gradebook, self.parent.assignment_id
        submission = book.find_submission(assignment, student_id)
        apply_extension(submission, Ledger(book).notes("extension"))
        days = self.days(submission.total_seconds_late)
        if self.penalty_method == "none" or not days:
            return None
        if self.late_days:
            days -= self.free_days(book, submission)
        if days <= 0:
            return None
        if self.penalty_method == "zero":
            return score
        return score * min(days * self.percent_a_day, self.most_percent, 100) / 100

    def days(self, seconds):
        """Days begun after the grace period."""
        return max(0, math.ceil((seconds - 60 * self.grace_minutes) / DAY))

    def free_days(self, book, submission):
        """How many of the student's late days are left for this submission; earlier due dates come first."""
        others = book.db.query(SubmittedAssignment).filter(SubmittedAssignment.student_id == submission.student_id)
        notes, used = Ledger(book).notes("extension"), 0
        for other in others:
            if other.assignment.duedate and (other.assignment.duedate, other.name) < (
                    submission.assignment.duedate, submission.name):
                apply_extension(other, notes)
                used += self.days(other.total_seconds_late)
        return max(0, self.late_days - used)


def key(student, assignment):
    """The note of an extension."""
    return f"{assignment}/{student}"


def apply_extension(submission, notes):
    """Give a submission the extension that was noted for it, or none."""
    until = notes.get(key(submission.student_id, submission.name))
    due = submission.assignment.duedate
    extension = datetime.datetime.fromisoformat(until) - due if until and due else None
    if submission.extension != extension:
        submission.extension = extension


def settle(course, book, assignments=None, student=None):
    """Work out penalties anew from due dates, time stamps, extensions and marks as they are now.

    Returns
    -------
    list of (student, assignment, before, after)
        Penalties that changed, in points.
    """
    notes, changed = Ledger(book).notes("extension"), []
    query = book.db.query(SubmittedAssignment)
    if student:
        query = query.filter(SubmittedAssignment.student_id == student)
    penalised = {key for key, in book.db.query(SubmittedNotebook.assignment_id).filter(
        SubmittedNotebook.late_submission_penalty > 0)}
    for submission in query.all():
        if assignments and submission.name not in assignments:
            continue
        apply_extension(submission, notes)
        if not submission.total_seconds_late and submission.id not in penalised:
            continue
        before = [n.late_submission_penalty or 0.0 for n in submission.notebooks]
        names = [(n.name, submission.name, submission.student_id) for n in submission.notebooks]
        book.db.commit()
        for name, assignment, who in names:
            where = {"notebook": name, "assignment": assignment, "student": who, "db_url": course.folders.db_url}
            with quiet_nbgrader():
                AssignLatePenalties(config=course.config).preprocess(_NO_CELLS, {"nbgrader": where})
        book.db.expire_all()
        after = [n.late_submission_penalty or 0.0 for n in submission.notebooks]
        if after != before:
            changed.append((submission.student_id, submission.name, sum(before), sum(after)))
    book.db.commit()
    return changed


class _NoCells:
    cells = ()


_NO_CELLS = _NoCells()


@lru_cache(maxsize=1)
def _zones():
    return {name: tz.gettz(name) for name in ("UTC", "GMT", "CET", "EST", "PST")}


def moment(text):
    """A date that the instructor typed, in UTC without zone, as the gradebook keeps it.

    Without a zone it is local time; without an hour, the end of the day.
    """
    day_first = not re.match(r"\d{4}-", text)
    try:
        readings = [dates.parse(text, default=default, tzinfos=_zones(), dayfirst=first) for default, first in (
            (datetime.datetime(2024, 1, 1), False), (datetime.datetime(2024, 2, 2, 23, 59), day_first))]
    except (ValueError, OverflowError):
        raise WrongUsage(f"{text!r} is no date; write it like 2026-11-30 18:00") from None
    if readings[0].date() != readings[1].date():
        raise WrongUsage(f"{text!r} can be read as more than one date; write it like 2026-11-30 18:00")
    return readings[1].astimezone(datetime.UTC).replace(tzinfo=None)


def local(time):
    """A time of the gradebook as the instructor's clock shows it."""
    return f"{time.replace(tzinfo=datetime.UTC).astimezone():%Y-%m-%d %H:%M %Z}"


def extend(book, student, assignment, until):
    """Plan an extension; None takes it away.

    Returns
    -------
    ledger : Ledger
    line : str
    """
    ledger = Ledger(book)
    if book.db.get(Student, student) is None:
        raise WrongUsage(f"no student {student!r} in the gradebook; 'course roster show' lists them")
    try:
        due = book.find_assignment(assignment).duedate
    except MissingEntry:
        due = None
    if until and due is None:
        raise CourseError(f"{assignment} has no due date to extend; set it with 'course due {assignment} DATE'")
    if until and until < due:
        raise WrongUsage(f"{local(until)} is before the due date of {assignment}, {local(due)}")
    before = ledger.notes("extension").get(key(student, assignment))
    ledger.note("extension", key(student, assignment), before, until.isoformat() if until else None)
    return ledger, f"{student} / {assignment}: " + (f"until {local(until)}" if until else "no extension")


def due(book, assignment, time):
    """Plan a due date; None takes it away."""
    ledger = Ledger(book)
    known = book.update_or_create_assignment(assignment)
    before = known.duedate.isoformat() if known.duedate else None
    ledger.set("assignment", known.id, "duedate", before, time.isoformat() if time else None)
    return ledger, f"{assignment}: " + (f"due {local(time)}" if time else "no due date")


def late_work(book, assignments):
    """Who is late.

    Returns
    -------
    list of str
    """
    notes, lines = Ledger(book).notes("extension"), []
    for submission in sorted(book.db.query(SubmittedAssignment), key=lambda s: (s.name, s.student_id)):
        late = submission.total_seconds_late
        until = notes.get(key(submission.student_id, submission.name))
        if submission.name in assignments and (late or until):
            penalty = sum(n.late_submission_penalty or 0 for n in submission.notebooks)
            how = f"{late / DAY:.1f} days late" if late else "in time"
            lines.append(f"{submission.student_id} / {submission.name}: {how}, penalty {penalty:g}"
                         + (f", extended until {local(datetime.datetime.fromisoformat(until))}" if until else ""))
    known = {key(s.student_id, s.name) for s in book.db.query(SubmittedAssignment)}
    for place, until in sorted(notes.items()):
        assignment, _, student = place.partition("/")
        if place not in known and assignment in assignments:
            lines.append(f"{student} / {assignment}: nothing graded yet, extended until "
                         f"{local(datetime.datetime.fromisoformat(until))}")
    return lines
