"""Who is in the class: a registrar's or a platform's list into nbgrader's students."""

import re
import unicodedata
from collections import defaultdict

from nbgrader.api import Assignment, Student, SubmittedAssignment

from ..course import CourseError
from ..marking.sanitise import is_safe_name
from . import lms, sheets
from .ledger import Ledger

FIELDS = {"first_name": "first", "last_name": "last", "email": "email", "lms_user_id": "lms"}


def load(path, chosen=None):
    """The people of a roster file, and the platform it comes from.

    Raises
    ------
    CourseError
        If it is none, or names somebody twice.
    """
    rows = sheets.read(path)
    found = lms.layout(path, rows, chosen)
    people = lms.people(rows, found)
    if not people:
        raise CourseError(f"{path}: nobody is in it")
    for person in people:
        person.id = _student_id(path, person, bool(chosen and "id" in chosen))
    for what, key in (("id", lambda p: p.id.casefold()), ("e-mail", lambda p: p.email.casefold())):
        seen = {}
        for person in people:
            if key(person) and key(person) in seen:
                other = seen[key(person)]
                raise CourseError(f"{path}: rows {other.row} and {person.row} have one {what} ({key(person)}: "
                                  f"{other.name or other.id}, {person.name or person.id}); mend the file")
            seen[key(person)] = person
    return people, found.platform


def _student_id(path, person, fixed):
    """The name of a person's folder: their login, number or e-mail, whichever comes first and is fit."""
    choices = [person.id] if fixed else [*person.identities.values(), person.id, person.email]
    if "moodle" in person.identities and not fixed:
        choices = [c for c in choices if c != person.identities["moodle"]] + [person.identities["moodle"]]
    for choice in choices:
        if choice and is_safe_name(choice) and len(choice) <= 128:
            return choice
    raise CourseError(f"{path}: row {person.row} ({person.name or 'no name'}) has no id that can name a folder "
                      f"(letters, digits and . _ @ + -): {', '.join(filter(None, choices)) or 'all its ids are empty'}")


class Roster:
    """The students of the gradebook, found by anything that a platform calls them.

    Parameters
    ----------
    book : nbgrader.api.Gradebook
    """

    def __init__(self, book):
        self.ledger = Ledger(book)
        self.students = {s.id: s for s in book.db.query(Student)}
        self.identities = self.ledger.notes("identity")
        self._by_key = defaultdict(set)
        self._by_name = defaultdict(set)
        for student in self.students.values():
            known = self.identities.get(student.id, {})
            self._by_key["id", student.id.casefold()].add(student.id)
            if student.email:
                self._by_key["email", student.email.casefold()].add(student.id)
            if student.lms_user_id:
                self._by_key["lms", student.lms_user_id].add(student.id)
            for kind, value in known.items():
                self._by_key[kind, value.casefold()].add(student.id)
                if kind in ("login", "sis", "sid", "idnumber", "orgdefinedid"):
                    self._by_key["id", value.casefold()].add(student.id)
            for name in names(student.first_name, student.last_name):
                self._by_name[name].add(student.id)

    @property
    def listed(self):
        """Ids of those who came with a roster, not only with a submission."""
        return {s.id for s in self.students.values() if s.id in self.identities or s.email or s.last_name}

    def find(self, person):
        """The ids of the students that a person may be: one, none, or several."""
        keys = [("id", person.id), ("email", person.email), ("lms", person.lms), *person.identities.items()]
        keys += [("id", value) for kind, value in person.identities.items() if kind not in ("canvas", "moodle")]
        return set().union(*(self._by_key.get((kind, value.casefold()), ()) for kind, value in keys if value))

    def find_text(self, text, *kinds):
        """The ids of the students whose id, e-mail or one of these kinds of identity is this text."""
        return set().union(*(self._by_key.get((kind, text.casefold()), ()) for kind in ("id", "email", *kinds)))

    def find_name(self, text):
        """The ids of the students with this name, whatever its order, case, accents and spaces."""
        return set(self._by_name.get(plain(text), ()))

    def display(self, student):
        """A student's id, with the name where it is known."""
        known = self.students.get(student)
        name = f"{known.first_name or ''} {known.last_name or ''}".strip() if known else ""
        return f"{student} ({name})" if name else student


def plain(name):
    """A name's letters and digits, without case, accents, order marks and spaces."""
    text = unicodedata.normalize("NFKD", name).casefold()
    return re.sub(r"[\W_]|[\u0300-\u036f]", "", text)


def names(first, last):
    """The plain forms of a name in either order; none for no name."""
    return {plain(f"{first or ''}{last or ''}"), plain(f"{last or ''}{first or ''}")} - {""}


def plan(book, path, chosen=None):
    """What importing a roster would change.

    Returns
    -------
    ledger : Ledger
        With the changes.
    lines : list of str
        A line a change.
    summary : str
    """
    people, platform = load(path, chosen)
    roster = Roster(book)
    ledger, lines, met = roster.ledger, [], {}
    added = changed = 0
    for person in people:
        found = roster.find(person)
        if len(found) > 1:
            raise CourseError(f"{path}: row {person.row} ({person.name or person.id}) may be "
                              f"{' or '.join(sorted(found))}: its ids belong to both; mend the file or the roster")
        student = next(iter(found), person.id)
        if student in met:
            raise CourseError(f"{path}: rows {met[student]} and {person.row} are both {student}; mend the file")
        met[student] = person.row
        new = {name: getattr(person, own) for name, own in FIELDS.items() if getattr(person, own)}
        before = roster.identities.get(student)
        ledger.note("identity", student, before, (before or {}) | person.identities | {"from": platform})
        if not found:
            added += 1
            ledger.set("student", student, "", None, new)
            lines.append(f"add {student}: {person.name or 'no name'}, {person.email or 'no e-mail'}")
            continue
        known = roster.students[student]
        differ = {name: value for name, value in new.items() if (getattr(known, name) or "") != value}
        changed += bool(differ)
        for name, value in differ.items():
            ledger.set("student", student, name, getattr(known, name), value)
            if getattr(known, name):
                lines.append(f"change {student}: {name} {getattr(known, name)} -> {value}")
        if differ and not any(getattr(known, name) for name in differ):
            lines.append(f"complete {student}: {', '.join(differ.values())}")
    absent = sorted(roster.listed - set(met))
    lines += [f"not in the file, left as is: {roster.display(student)}" for student in absent]
    lines += [f"has handed in but is not in the file: {student}"
              for student in sorted(set(roster.students) - set(met) - roster.listed)]
    return ledger, lines, (f"{path.name} ({platform}): {len(people)} people, {added} new, {changed} changed, "
                           f"{len(people) - added - changed} as they were")


def missing(book, assignments):
    """Those of the roster who handed nothing in.

    Returns
    -------
    dict of str to list of str
        By assignment, of those that somebody handed in.
    """
    known = Roster(book)
    sent = defaultdict(set)
    for name, student in book.db.query(Assignment.name, SubmittedAssignment.student_id).join(
            SubmittedAssignment, SubmittedAssignment.assignment_id == Assignment.id):
        sent[name].add(student)
    found = {a: [known.display(s) for s in sorted(known.listed - sent[a])] for a in assignments if sent[a]}
    return {a: students for a, students in found.items() if students}
