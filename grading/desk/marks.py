"""All marks of the class out of the gradebook, in one query, quickly for any size of class."""

from collections import defaultdict
from dataclasses import dataclass, field

from nbgrader.api import Base
from sqlalchemy import select


@dataclass
class Cell:
    """One student's mark for one graded cell.

    Attributes
    ----------
    exercise : str
        Without the ending of its check cell.
    score, points : float
        Extra credit included.
    auto, manual : float or None
    by_hand : bool
        Whether it is a written question.
    waits : bool
        Whether it needs to be marked by hand.
    grade : str
        Its row in the gradebook.
    """

    exercise: str
    score: float
    points: float
    auto: float | None
    manual: float | None
    by_hand: bool
    waits: bool
    grade: str


@dataclass
class Work:
    """One student's marks in one notebook."""

    student: str
    assignment: str
    notebook: str
    penalty: float
    cells: list = field(default_factory=list)

    @property
    def score(self):
        return sum(cell.score for cell in self.cells) - self.penalty

    @property
    def points(self):
        return sum(cell.points for cell in self.cells)


def exercise_of(cell):
    """The exercise's name of a graded cell's."""
    return cell.removesuffix("-check")


def works(book, assignments, student=None):
    """The marks of everything that was handed in for these assignments, by everybody or one student.

    Returns
    -------
    list of Work
        By assignment, student and notebook; the cells in the order of the gradebook.
    """
    t = Base.metadata.tables
    grade, cell, points = t["grade"], t["base_cell"], t["grade_cells"]
    sent, submission, notebook, assignment = (t["submitted_notebook"], t["submitted_assignment"], t["notebook"],
                                              t["assignment"])
    query = (select(assignment.c.name, submission.c.student_id, notebook.c.name, sent.c.late_submission_penalty,
                    cell.c.name, points.c.max_score, points.c.cell_type, grade.c.auto_score, grade.c.manual_score,
                    grade.c.extra_credit, grade.c.needs_manual_grade, grade.c.id)
             .select_from(grade).join(cell, cell.c.id == grade.c.cell_id).join(points, points.c.id == cell.c.id)
             .join(sent, sent.c.id == grade.c.notebook_id).join(notebook, notebook.c.id == sent.c.notebook_id)
             .join(submission, submission.c.id == sent.c.assignment_id)
             .join(assignment, assignment.c.id == submission.c.assignment_id)
             .where(assignment.c.name.in_(assignments)))
    if student is not None:
        query = query.where(submission.c.student_id == student)
    found = {}
    for where, who, name, penalty, graded, most, kind, auto, manual, extra, needs, key in book.db.execute(query):
        work = found.get((where, who, name))
        if work is None:
            work = found[where, who, name] = Work(who, where, name, penalty or 0.0)
        base = manual if manual is not None else auto
        by_hand = kind == "markdown"
        work.cells.append(Cell(exercise_of(graded), (base or 0.0) + (extra or 0.0), most, auto, manual, by_hand,
                               bool(needs and manual is None), key))
    return [found[key] for key in sorted(found)]


def points(course, book, assignments):
    """The points of every graded cell, in the order of the course.

    Returns
    -------
    dict of (assignment, notebook, exercise) to float
    """
    t = Base.metadata.tables
    query = (select(t["assignment"].c.name, t["notebook"].c.name, t["base_cell"].c.name, t["grade_cells"].c.max_score)
             .select_from(t["grade_cells"]).join(t["base_cell"], t["base_cell"].c.id == t["grade_cells"].c.id)
             .join(t["notebook"], t["notebook"].c.id == t["base_cell"].c.notebook_id)
             .join(t["assignment"], t["assignment"].c.id == t["notebook"].c.assignment_id)
             .where(t["assignment"].c.name.in_(assignments)))
    known = {(a, n, exercise_of(c)): p for a, n, c, p in book.db.execute(query)}
    order = [(a, name, exercise_of(cell)) for a in assignments for name, master in course.masters(a).items()
             for cell in master.points]
    return {key: known[key] for key in order if key in known} | {
        key: value for key, value in sorted(known.items()) if key not in set(order)}


def by_student(found):
    """The works of each student, by student and then assignment."""
    people = defaultdict(lambda: defaultdict(list))
    for work in found:
        people[work.student][work.assignment].append(work)
    return people
