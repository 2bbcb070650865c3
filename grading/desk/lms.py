"""What learning platforms call things: their columns, by which their files are recognised."""

import re
from dataclasses import dataclass, field

from ..course import CourseError

# A column's meaning with the names it goes by, in the languages of sites whose files were described to us.
NAMES = {
    "email": ["email", "e-mail", "email address", "e-mail address", "mail", "e-mail-adresse", "adresse de courriel",
              "dirección de correo", "indirizzo email", "endereço de email", "e-mailadres"],
    "first": ["first name", "firstname", "first_name", "given name", "forename", "vorname", "prénom", "nombre", "nome",
              "voornaam"],
    "last": ["last name", "lastname", "last_name", "surname", "family name", "nachname", "nom", "nom de famille",
             "apellido(s)", "apellidos", "cognome", "sobrenome", "achternaam"],
    "name": ["name", "full name", "fullname", "student", "student name", "vollständiger name", "nom complet",
             "nombre completo", "nome completo", "volledige naam"],
    "id": ["id", "student id", "student_id", "username", "user name", "login", "user id", "anmeldename",
           "matriculation number", "matrikelnummer", "id number", "id-nummer", "numéro d'identification",
           "número de id"],
    "lms": ["lms_user_id", "lms user id"],
}

# The identities of each platform by the columns that carry them, the best for a folder's name first.
IDENTITIES = {
    "canvas": {"SIS Login ID": "login", "SIS User ID": "sis", "ID": "canvas"},
    "moodle": {"Username": "login", "ID number": "idnumber", "Identifier": "moodle"},
    "blackboard": {"Username": "login", "Student ID": "sis"},
    "brightspace": {"Username": "login", "OrgDefinedId": "orgdefinedid"},
    "gradescope": {"SID": "sid"},
    "csv": {},
}
PLATFORMS = [*IDENTITIES, "xlsx"]


@dataclass
class Layout:
    """How to read a table of people.

    Attributes
    ----------
    platform : str
    columns : dict of str to int
        Where 'email', 'first', 'last', 'name', 'id' and 'lms' stand, as far as they do.
    identities : dict of int to str
        The kind of identity in a column.
    """

    platform: str
    columns: dict = field(default_factory=dict)
    identities: dict = field(default_factory=dict)


@dataclass
class Person:
    """One row of a table of people."""

    row: int
    id: str = ""
    first: str = ""
    last: str = ""
    email: str = ""
    lms: str = ""
    identities: dict = field(default_factory=dict)

    @property
    def name(self):
        return f"{self.first} {self.last}".strip()


def platform_of(rows):
    """The platform that a table comes from, by its columns; 'csv' if by none."""
    header = [cell.strip() for cell in rows[0]]
    has = set(header).issuperset
    if has({"Student", "ID"}) and {"SIS User ID", "SIS Login ID", "Section"} & set(header):
        return "canvas"
    if has({"OrgDefinedId"}) or has({"Username", "End-of-Line Indicator"}):
        return "brightspace"
    if "SID" in header and {"Email", "Name", "First Name"} & set(header):
        return "gradescope"
    if has({"Last Name", "First Name", "Username"}):
        return "blackboard"
    if has({"Identifier", "Full name"}) or participants(rows) or has({"First name", "Email address"}):
        return "moodle"
    return "csv"


def participants(rows):
    """Whether a table's first column holds Moodle's 'Participant 123', in whatever language."""
    return len({re.sub(r"\d+$", "", row[0]) for row in rows[1:]}) == 1 and re.fullmatch(r"\D+\s\d+", rows[1][0])


def layout(path, rows, chosen=None):
    """How to read the people of a table.

    Parameters
    ----------
    path : pathlib.Path
        For messages.
    rows : list of list of str
    chosen : dict of str to str, optional
        The column to take for 'id', 'email', 'first', 'last', 'name' or 'lms', where the instructor says so.

    Returns
    -------
    Layout

    Raises
    ------
    CourseError
        If no column tells who is who.
    """
    header = rows[0]
    twice = sorted({name for name in header if name and header.count(name) > 1})
    found = Layout(platform_of(rows))
    where = {name.casefold(): number for number, name in reversed(list(enumerate(header)))}
    for meaning, names in NAMES.items():
        number = next((where[name] for name in names if name in where), None)
        if number is not None:
            found.columns[meaning] = number
    for name, kind in IDENTITIES[found.platform].items():
        if name.casefold() in where:
            found.identities[where[name.casefold()]] = kind
    if found.platform == "canvas":
        found.columns.pop("id", None)
    if found.platform == "moodle" and participants(rows):
        found.identities[0] = "moodle"
        found.columns.pop("id", None)
    for meaning, name in (chosen or {}).items():
        if name.casefold() not in where:
            raise CourseError(f"{path}: no column {name!r}; there are: {', '.join(header)}")
        found.columns[meaning] = where[name.casefold()]
        found.identities.pop(where[name.casefold()], None)
    if not found.identities and not {"id", "email"} & set(found.columns):
        raise CourseError(f"{path}: no column tells who is who (header: {', '.join(header)[:200]}); name one with "
                          "--column id=NAME or --column email=NAME")
    if twice and {*found.columns.values(), *found.identities} & {n for n, name in enumerate(header) if name in twice}:
        raise CourseError(f"{path}: the column {twice[0]!r} stands there twice; delete one")
    return found


def people(rows, found):
    """The people of a table.

    Returns
    -------
    list of Person
    """
    out = []
    for number, row in enumerate(rows[1:], 2):
        def get(meaning, row=row):
            return row[found.columns[meaning]] if meaning in found.columns else ""

        number_signs = found.platform == "brightspace"  # they stand before ids there
        if found.platform == "canvas" and (not row[rows[0].index("ID")] or row[rows[0].index("Student")] in
                                           ("Student, Test", "Test Student")):
            continue  # "Points Possible", and the account that shows a teacher the student's view
        person = Person(number, get("id").removeprefix("#" * number_signs), get("first"), get("last"), get("email"),
                        get("lms"))
        person.identities = {kind: row[place].removeprefix("#" * number_signs)
                             for place, kind in found.identities.items() if row[place]}
        person.email = person.email or next((v for v in person.identities.values() if "@" in v), "")
        name = get("name")
        if name and not person.name:
            last, comma, first = name.partition(", ")
            person.first, person.last = (first, last) if comma else _split(name)
        if found.platform == "moodle" and "moodle" in person.identities:
            person.identities["moodle"] = re.sub(r"\D", "", person.identities["moodle"])
        if not person.lms:
            person.lms = person.identities.get({"canvas": "canvas", "moodle": "moodle"}.get(found.platform), "")
        out.append(person)
    return out


def _split(name):
    first, _, last = name.rpartition(" ")
    return first or name, last if first else ""
