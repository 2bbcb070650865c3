"""Mark written questions one question at a time: a sheet of anonymous answers out, and points back in."""

import hashlib
import re
import secrets

from ..course import CourseError, WrongUsage
from ..masters import RUBRIC, grade_id, region
from ..text import visible, visible_lines
from . import clusters, sheets
from .answers import Reader, digest
from .ledger import Ledger
from .marks import works

ITEM = re.compile(r"^[-*]\s*(\d+(?:\.\d+)?) points?: (.+)$", re.MULTILINE)
NONE = {"", "-", "0", "n", "no", "false"}
ALL = {"x", "1", "y", "yes", "true", "✓", "✔"}


def questions(course, assignment):
    """The written questions of an assignment.

    Returns
    -------
    dict of (notebook, question) to list of (float, str)
        The items of each marking scheme with their points.
    """
    found = {}
    for name, master in course.masters(assignment).items():
        for cell in master.cells("written", view="source"):
            scheme = region(cell.source, RUBRIC)
            found[name, grade_id(cell)] = [(float(points), text.strip()) for points, text in ITEM.findall(scheme)]
    return found


def _secret(ledger):
    """What makes an answer's number mean nothing to whoever knows the roster."""
    known = ledger.notes("secret").get("sheets")
    if known is None:
        known = secrets.token_hex(8)
        ledger.keep("secret", "sheets", known)
        ledger.db.commit()
    return known


def _number(secret, place, answer):
    """An answer's number in its sheet: its place in the order, and a mark of its text."""
    who = hashlib.sha256("\0".join((secret, *place, answer.student)).encode()).hexdigest()[:10]
    return f"{who}-{digest(answer.source)[:4]}"


def _answers(course, ledger, assignment, place):
    """The answers to a question by their numbers, in a stable order that follows no name."""
    reader, secret = Reader(course), _secret(ledger)
    found = {}
    for student in reader.graded(assignment):
        for answer in reader.answers(student, assignment):
            if (answer.notebook, answer.exercise) == place and answer.answered:
                found[_number(secret, (assignment, *place), answer)] = answer
    return dict(sorted(found.items()))


def _cells(book, assignment, place):
    """The marks of a question by student."""
    return {w.student: c for w in works(book, [assignment]) for c in w.cells if (w.notebook, c.exercise) == place}


def write(course, book, assignment, kind="csv", part=(1, 1)):
    """Write a sheet for each written question, in ``marking/<assignment>/``.

    Parameters
    ----------
    course : Course
    book : nbgrader.api.Gradebook
    assignment : str
    kind : str
        'csv' or 'xlsx'.
    part : tuple of int
        Which share of how many, for several markers.

    Returns
    -------
    list of (path, answers, waiting)
    """
    ledger, out = Ledger(book), []
    for place, items in questions(course, assignment).items():
        cells, marked = _cells(book, assignment, place), ledger.notes("rubric")
        rows = [[f"{place[1]} ({place[0]})", "answer", *(f"{points:g}: {text}" for points, text in items), "points",
                 "comment", "points so far"]]
        answers = list(_answers(course, ledger, assignment, place).items())[part[0] - 1::part[1]]
        for number, answer in answers:
            cell = cells.get(answer.student)
            known = marked.get(_key(assignment, place, answer.student), {})
            given = [_shown(known.get("items", {}).get(text)) for _, text in items]
            override = known.get("points")
            rows.append([number, visible_lines(answer.source), *given, "" if override is None else override, "",
                         "" if cell is None or cell.manual is None else cell.manual])
        end = "" if part == (1, 1) else f"-{part[0]}of{part[1]}"
        path = course.root / "marking" / assignment / f"{place[1]}{end}.{kind}"
        if answers:
            sheets.write(path, rows, encoding="utf-8-sig")
            out.append((path, len(answers), sum(cells[a.student].waits for _, a in answers if a.student in cells)))
    return out


def _key(assignment, place, student):
    return "/".join((assignment, *place, student))


def _shown(share):
    return "" if share is None else "x" if share == 1 else f"{share:g}"


def read(course, book, assignment, paths):
    """Plan to enter the points of filled-in sheets.

    Returns
    -------
    ledger : Ledger
    students : set of str
        Whose marks change.
    notes : list of str
        What could not be entered.
    summary : str
    """
    ledger, students, notes, entered = Ledger(book), set(), [], 0
    schemes, marked, seen = questions(course, assignment), ledger.notes("rubric"), {}
    for path in paths:
        rows = sheets.read(path)
        place = next((p for p in schemes if rows[0][0] == f"{p[1]} ({p[0]})"), None)
        if place is None or rows[0][-3:] != ["points", "comment", "points so far"]:
            raise CourseError(f"{path}: not a marking sheet of {assignment}; 'course mark {assignment}' writes them")
        items = _items(path, rows[0][2:-3], schemes[place])
        answers = _answers(course, ledger, assignment, place)
        cells, remarks = _cells(book, assignment, place), {}
        for line, row in enumerate(rows[1:], 2):
            where = f"{path.name}, row {line}"
            ticks, points, comment, so_far = row[2:-3], row[-3], row[-2], row[-1]
            if not any(ticks) and not points and not comment:
                continue
            answer = answers.get(row[0]) or next((a for n, a in answers.items() if n[:10] == row[0][:10]), None)
            if answer is None or answer.student not in cells:
                notes.append(f"{where}: there is no answer {visible(row[0])} any more")
                continue
            if row[0] not in answers:
                notes.append(f"{where}: the answer changed since the sheet was written; write the sheet again")
                continue
            student, cell = answer.student, cells[answer.student]
            if seen.setdefault((place, student), path) != path:
                notes.append(f"{where}: this answer is marked in {seen[place, student].name} too")
                continue
            if comment:
                remarks[student] = clusters.expand(course, comment)
            if not any(ticks) and not points:
                continue
            shares = {text: _share(where, tick) for (_, text), tick in zip(items, ticks)}
            new = {"items": shares, "points": _number_of(where, points) if points else None}
            total = _total(new, schemes[place], cell.points)
            then = _number_of(where, so_far) if so_far else None
            if cell.manual != then and cell.manual not in (None, total):
                notes.append(f"{where}: marked as {cell.manual:g} elsewhere since the sheet was written; left as it is")
                continue
            key = _key(assignment, place, student)
            ledger.note("rubric", key, marked.get(key), new)
            ledger.set("grade", cell.grade, "manual_score", cell.manual, total)
            ledger.set("grade", cell.grade, "needs_manual_grade", cell.waits, False)
            students.add(student)
            entered += 1
        for student, text in remarks.items():
            ledger.steps += clusters.comment(book, (assignment, *place), [student], text).steps
    return ledger, students, notes, f"{entered} answers marked in {len(paths)} sheets"


def rescore(course, book, assignment):
    """Plan to work out the points of all that was marked by items anew, from the scheme as it is now."""
    ledger, students = Ledger(book), set()
    schemes, marked = questions(course, assignment), ledger.notes("rubric")
    for place, items in schemes.items():
        for student, cell in _cells(book, assignment, place).items():
            known = marked.get(_key(assignment, place, student))
            if known:
                total = _total(known, items, cell.points)
                if total != cell.manual:
                    students.add(student)
                ledger.set("grade", cell.grade, "manual_score", cell.manual, total)
    return ledger, students, [], f"{assignment}: points of {len(students)} students by the scheme as it is now"


def _items(path, header, scheme):
    """The items of the columns of a sheet; each must be one of the scheme by its text."""
    texts, out = {text: points for points, text in scheme}, []
    for name in header:
        text = name.split(": ", 1)[-1]
        if text not in texts:
            raise CourseError(f"{path}: the scheme has no item {text[:60]!r} any more; write the sheet again with "
                              "'course mark'")
        out.append((texts[text], text))
    return out


def _total(marks, scheme, most):
    """The points of a marked answer: those written down, or the sum of its items."""
    if marks["points"] is not None:
        return min(max(marks["points"], 0.0), most)
    return min(sum(points * marks["items"].get(text, 0.0) for points, text in scheme), most)


def _share(where, tick):
    if tick.lower() in NONE:
        return 0.0
    if tick.lower() in ALL:
        return 1.0
    share = _number_of(where, tick)
    if not 0 <= share <= 1:
        raise WrongUsage(f"{where}: {tick!r} is no share of an item; write x, nothing, or a number from 0 to 1")
    return share


def _number_of(where, text):
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise WrongUsage(f"{where}: {visible(text)!r} is no number; write x, nothing, or points") from None
