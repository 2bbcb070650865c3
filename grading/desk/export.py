"""Marks and feedback out, in the columns and folders that learning platforms take."""

import os
import re
import tempfile
import zipfile

from ..course import CourseError, WrongUsage
from ..text import visible
from . import lms, sheets
from .marks import points, works
from .roster import plain

GRADE = ["grade", "bewertung", "note", "calificación", "valutazione", "nota", "cijfer", "betyg", "karakter", "ocena"]
MAXIMUM = ["maximum grade", "beste bewertung", "höchste bewertung", "note maximale", "calificación máxima"]


def columns(course, book, assignments, per):
    """The columns of marks, with the points of each.

    Returns
    -------
    dict of tuple to float
        Keys are (assignment,), (assignment, notebook) or (assignment, notebook, exercise).
    """
    size = {"assignment": 1, "notebook": 2, "exercise": 3}[per]
    out = {}
    for key, most in points(course, book, assignments).items():
        out[key[:size]] = out.get(key[:size], 0.0) + most
    return out


def scores(book, assignments, wanted, steps=None):
    """Everybody's marks in these columns; late penalties taken off, never below 0.

    Parameters
    ----------
    book : nbgrader.api.Gradebook
    assignments : list of str
    wanted : dict
        From `columns`.
    steps : callable, optional
        Called once for each assignment.

    Returns
    -------
    marks : dict of str to dict
        By student, then column; what was not handed in is not there.
    waiting : int
        How many written answers wait to be marked.
    """
    size, marks, waiting = len(next(iter(wanted))), {}, 0
    for assignment in assignments:  # one after the other, so that no more than one is in memory
        for work in works(book, [assignment]):
            row, where = marks.setdefault(work.student, {}), (assignment, work.notebook)
            waiting += sum(cell.waits for cell in work.cells)
            if size == 3:
                for cell in work.cells:
                    row[*where, cell.exercise] = cell.score
            else:
                key = where[:size]
                row[key] = row.get(key, 0.0) + max(0.0, work.score)
        if steps:
            steps()
    return marks, waiting


def title(key):
    """A column's heading."""
    return " / ".join(key)


def table(platform, roster, wanted, marks, missing=""):
    """A new table for a platform.

    Parameters
    ----------
    platform : str
    roster : Roster
    wanted : dict
        From `columns`.
    marks : dict
        From `scores`.
    missing : str or float
        What stands where nothing was handed in.

    Returns
    -------
    list of list
    """
    people = sorted({*roster.students, *marks}, key=lambda s: (plain(_field(roster, s, "last_name")), s))
    rows = []

    def fill(student, *head):
        rows.append([*head, *(marks.get(student, {}).get(key, missing) for key in wanted)])

    if platform == "canvas":
        rows.append(["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *map(title, wanted)])
        rows.append(["    Points Possible", "", "", "", "", *wanted.values()])
        for s in people:
            own = roster.identities.get(s, {})
            name = ", ".join(filter(None, (_field(roster, s, "last_name"), _field(roster, s, "first_name"))))
            fill(s, name or s, own.get("canvas", ""), own.get("sis", ""), own.get("login", s), "")
    elif platform == "moodle":
        if len(wanted) > 1:
            raise WrongUsage("Moodle's worksheet is for one assignment; name one, with --per assignment")
        most = next(iter(wanted.values()))
        rows.append(["Identifier", "Full name", "Email address", "Grade", "Maximum grade", "Last modified (grade)"])
        unknown = [s for s in people if "moodle" not in roster.identities.get(s, {})]
        if len(unknown) == len(people):
            raise CourseError("nobody's Moodle identifier is known; download the assignment's grading worksheet from "
                              "Moodle and name it with --into")
        for s in people:
            if s not in unknown:
                rows.append([f"Participant {roster.identities[s]['moodle']}", _name(roster, s),
                             _field(roster, s, "email"), marks.get(s, {}).get(next(iter(wanted)), missing), most, "-"])
    elif platform == "blackboard":
        rows.append(["Last Name", "First Name", "Username", "Student ID",
                     *(f"{title(key)} [Total Pts: {most:g} Score]" for key, most in wanted.items())])
        for s in people:
            own = roster.identities.get(s, {})
            fill(s, _field(roster, s, "last_name"), _field(roster, s, "first_name"), own.get("login", s),
                 own.get("sis", ""))
    elif platform == "brightspace":
        rows.append(["OrgDefinedId", "Username",
                     *(f"{title(key)} Points Grade <Numeric MaxPoints:{most:g}>" for key, most in wanted.items()),
                     "End-of-Line Indicator"])
        for s in people:
            own = roster.identities.get(s, {})
            fill(s, f"#{own.get('orgdefinedid', '')}", f"#{own.get('login', s)}")
            rows[-1].append("#")
    elif platform == "gradescope":
        rows.append(["First Name", "Last Name", "SID", "Email",
                     *(name for key in wanted for name in (title(key), f"{title(key)} - Max Points"))])
        for s in people:
            own = marks.get(s, {})
            rows.append([_field(roster, s, "first_name"), _field(roster, s, "last_name"),
                         roster.identities.get(s, {}).get("sid", s), _field(roster, s, "email"),
                         *(value for key, most in wanted.items() for value in (own.get(key, missing), most))])
    else:
        rows.append(["student", "last name", "first name", "e-mail", *map(title, wanted), "total"])
        rows.append(["points", "", "", "", *wanted.values(), sum(wanted.values())])
        for s in people:
            fill(s, s, *(_field(roster, s, name) for name in ("last_name", "first_name", "email")))
            rows[-1].append(sum(marks.get(s, {}).values()))
    return rows


def fill_in(path, platform, roster, wanted, marks, chosen, missing=""):
    """A platform's own export with our marks in their columns, and all else as it is.

    Parameters
    ----------
    path : pathlib.Path
    platform, roster, wanted, marks, missing
        As in `table`.
    chosen : dict of str to str
        The file's column for a column of marks, by its title, where the names differ.

    Returns
    -------
    rows : list of list
    notes : list of str
        Who could not be found.
    """
    filled = sheets.read(path, strip=False)
    rows = [[cell.strip() for cell in row] for row in filled]
    found = lms.layout(path, rows)
    header = rows[0]
    if found.platform != platform and platform in lms.IDENTITIES and platform != "csv":
        raise CourseError(f"{path}: this is not an export of {platform} but of {found.platform} by its columns "
                          f"({', '.join(header)[:150]})")
    places = {key: _place(path, found.platform, header, key, wanted, chosen) for key in wanted}
    comma = any(re.fullmatch(r"\d+,\d+", cell) for row in rows[1:] for place in places.values()
                for cell in (row[place], *(row[n] for n, name in enumerate(header) if name.casefold() in MAXIMUM)))
    notes, met = [], set()
    for person in lms.people(rows, found):
        students = roster.find(person) or roster.find_name(person.name)
        if len(students) != 1:
            notes.append(f"row {person.row} of {path.name} is of nobody in the roster: "
                         f"{visible(person.name or person.id or person.email)}; import the file with 'course roster "
                         "import'")
            continue
        student = students.pop()
        met.add(student)
        for key, place in places.items():
            value = marks.get(student, {}).get(key, missing)
            if value != "":
                filled[person.row - 1][place] = f"{value:.10g}".replace(".", "," if comma else ".")
    notes += [f"{roster.display(student)} has marks but is not in {path.name}: download it again"
              for student in sorted(set(marks) - met)]
    if found.platform == "canvas":
        possible = next((row for row in rows if row[0] == "Points Possible"), None)
        for key, place in places.items():
            if possible and re.fullmatch(r"\d+(\.\d+)?", possible[place]):
                if float(possible[place]) != wanted[key]:
                    notes.append(f"{header[place]} has {possible[place]} points in Canvas, {wanted[key]:g} here")
    return filled, notes


def _place(path, platform, header, key, wanted, chosen):
    name = chosen.get(title(key))
    if name is not None:
        if name not in header:
            raise CourseError(f"{path}: no column {name!r}; there are: {', '.join(header)}")
        return header.index(name)
    if platform == "moodle" and len(wanted) == 1:
        for number, own in enumerate(header):
            if own.casefold() in GRADE:
                return number
    bare = [plain(re.sub(r"( \(\d+\)| \[Total Pts.*| Points Grade <.*|^Assignment: | \(Real\))", "", own))
            for own in header]
    for wish in (plain(title(key)), plain(key[-1]), re.sub(r"^\d+", "", plain(key[-1]))):
        if bare.count(wish) == 1:
            return bare.index(wish)
    raise CourseError(f"{path}: no column for {title(key)}; name it with --column \"{title(key)}=COLUMN\"; there are: "
                      f"{', '.join(header)}")


def write(path, platform, rows, like=None):
    """Write a table as its platform takes it; in the form of the file that it fills in, if there is one."""
    if platform == "xlsx":
        sheets.write(path, rows, kind="xlsx")
    elif like and like.suffix.lower() != ".xlsx":
        sheets.write(path, rows, *sheets.form(like), kind="csv")
    else:
        sheets.write(path, rows, encoding="utf-8-sig" if platform in ("moodle", "csv") else "utf-8", kind="csv")


def feedback(course, roster, platform, assignments, path, worksheet=None):
    """Pack feedback pages into a zip archive, in the folders that a platform takes back.

    Returns
    -------
    count : int
        Students with pages in it.
    notes : list of str
    """
    if platform == "moodle" and len(assignments) > 1:
        raise WrongUsage("Moodle takes feedback files of one assignment; name one")
    moodle = {student: (known["moodle"], _name(roster, student)) for student, known in roster.identities.items()
              if "moodle" in known}
    if worksheet:
        rows = sheets.read(worksheet)
        for person in lms.people(rows, lms.layout(worksheet, rows)):
            for student in roster.find(person) or roster.find_name(person.name):
                moodle[student] = person.identities.get("moodle", ""), person.name
    notes, count = [], 0
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, place = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for student in sorted(p.name for p in course.folder("feedback", "", "").glob("[!.]*") if p.is_dir()):
                pages = [(a, page) for a in assignments
                         for page in sorted(course.folder("feedback", student, a).glob("*.html"))]
                if pages and platform == "moodle" and student not in moodle:
                    notes.append(f"{roster.display(student)}: no Moodle identifier; name the worksheet with --into")
                    continue
                for assignment, page in pages:
                    folder = (f"{_folder(moodle[student][1])}_{moodle[student][0]}_assignsubmission_file_"
                              if platform == "moodle" else f"{student}/{assignment}")
                    archive.write(page, f"{folder}/{page.name}")
                count += bool(pages)
        if not count:
            raise CourseError(f"no page of feedback for {', '.join(assignments)}; write them with 'course feedback'")
        os.chmod(place, 0o644)
        os.replace(place, path)
    finally:
        if os.path.exists(place):
            os.unlink(place)
    return count, notes


def _folder(name):
    return re.sub(r'[/\\:*?"<>|\x00-\x1f]', "", name) or "student"


def _field(roster, student, name):
    known = roster.students.get(student)
    return (getattr(known, name) or "") if known else ""


def _name(roster, student):
    return f"{_field(roster, student, 'first_name')} {_field(roster, student, 'last_name')}".strip() or student
