"""What was not understood: wrong answers by the sentence that names their mistake, or by their code."""

import ast
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field

from nbgrader.api import Base
from sqlalchemy import select

from ..course import CourseError, WrongUsage
from .answers import Reader, named, pattern
from .ledger import Ledger

COMMENTS = "comments.toml"


@dataclass
class Cluster:
    """Answers to one exercise with one mistake.

    Attributes
    ----------
    assignment, notebook, exercise : str
    kind : str
        'named', 'unnamed' or 'timeout'.
    sentence : str
        What the check said of the mistake; of an unnamed one, what it said of one of the answers.
    students : list of str
        Who made it.
    shortest : str
        The shortest of their answers.
    number : int
        Among those of the exercise, from the largest, from 1.
    """

    assignment: str
    notebook: str
    exercise: str
    kind: str
    sentence: str
    students: list = field(default_factory=list)
    shortest: str = ""
    number: int = 0

    @property
    def example(self):
        """The shortest of the answers, without its comments, for a name may stand there."""
        try:
            return ast.unparse(ast.parse(self.shortest))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return self.shortest


def clusters(answers):
    """The clusters of wrong answers.

    Parameters
    ----------
    answers : iterable of Answer

    Returns
    -------
    dict of (assignment, notebook, exercise) to list of Cluster
        The largest first.
    """
    found = {}
    for answer in answers:
        kind = answer.kind
        if kind not in ("named", "unnamed", "timeout"):
            continue
        what = (pattern(named(answer.message)) if kind == "named" else
                "did not come back in time" if kind == "timeout" else answer.code)
        place = answer.assignment, answer.notebook, answer.exercise
        cluster = found.get((place, kind, what))
        if cluster is None:
            sentence = {"named": named(answer.message), "timeout": "It did not come back in time."}.get(
                kind, answer.message)
            cluster = found[place, kind, what] = Cluster(*place, kind, sentence, shortest=answer.source)
        cluster.students.append(answer.student)
        cluster.shortest = min(cluster.shortest, answer.source, key=lambda s: (len(s), s))
    out = defaultdict(list)
    for (place, _, _), cluster in sorted(found.items(), key=lambda item: (-len(item[1].students), item[0])):
        out[place].append(cluster)
        cluster.number = len(out[place])
        cluster.students.sort()
    return out


def of_exercise(course, key):
    """The clusters of one exercise, from the graded submissions."""
    reader = Reader(course)
    answers = (a for student in reader.graded(key[0]) for a in reader.answers(student, key[0]) if a.exercise == key[2])
    return clusters(answers).get(tuple(key), [])


def expand(course, text):
    """A comment; ``:name`` stands for the one of that name in comments.toml."""
    if not text.startswith(":"):
        return text
    path = course.root / COMMENTS
    try:
        known = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise WrongUsage(f"{path} is not there; write lines like  units = \"Name the units.\"  into it") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CourseError(f"{path}: not TOML ({error}); write lines like  units = \"Name the units.\"") from None
    if not isinstance(known.get(text[1:]), str):
        raise WrongUsage(f"no comment {text[1:]!r} in {path}; there are: {', '.join(known)}")
    return known[text[1:]]


def comment(book, key, students, text):
    """Plan to give some students a comment on their answers; what a marker wrote before stays above it.

    Parameters
    ----------
    book : nbgrader.api.Gradebook
    key : tuple of (assignment, notebook, exercise)
    students : collection of str
    text : str

    Returns
    -------
    Ledger
    """
    ledger, t = Ledger(book), Base.metadata.tables
    query = (select(t["comment"].c.id, t["comment"].c.manual_comment, t["submitted_assignment"].c.student_id)
             .join(t["base_cell"], t["base_cell"].c.id == t["comment"].c.cell_id)
             .join(t["submitted_notebook"], t["submitted_notebook"].c.id == t["comment"].c.notebook_id)
             .join(t["submitted_assignment"], t["submitted_assignment"].c.id == t["submitted_notebook"].c.assignment_id)
             .join(t["notebook"], t["notebook"].c.id == t["submitted_notebook"].c.notebook_id)
             .join(t["assignment"], t["assignment"].c.id == t["submitted_assignment"].c.assignment_id)
             .where(t["assignment"].c.name == key[0], t["notebook"].c.name == key[1],
                    t["base_cell"].c.name == key[2]))
    rows = {student: (row, before) for row, before, student in book.db.execute(query)}
    absent = sorted(set(students) - set(rows))
    if absent:
        raise WrongUsage(f"nothing of {', '.join(absent)} was graded in {key[0]}")
    for student in students:
        row, before = rows[student]
        if text not in (before or ""):
            ledger.set("comment", row, "manual_comment", before, f"{before}\n\n{text}" if before else text)
    return ledger
