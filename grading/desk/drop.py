"""An exercise that went wrong: everyone gets its points, or it leaves the total; recorded and undone."""

import sqlalchemy
from nbgrader.api import Base

from ..course import WrongUsage
from .ledger import Ledger
from .marks import exercise_of, points

HOW = {"full": "everyone has its points", "out": "it leaves the total"}


def find(course, book, name):
    """An exercise by its name, or by notebook/name where several notebooks have one of that name.

    Returns
    -------
    tuple of (assignment, notebook, exercise)
    """
    known = list(points(course, book, course.assignments))
    wanted = tuple(name.split("/"))
    found = [key for key in known if key[-len(wanted):] == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise WrongUsage(f"there are several exercises {name!r}: {', '.join('/'.join(key[1:]) for key in found)}")
    close = [key[2] for key in known if name.lower() in key[2].lower()][:10]
    raise WrongUsage(f"no exercise {name!r} in the gradebook" + (f"; did you mean {', '.join(close)}?" if close else
                                                                "; 'course grade' enters them"))


def plan(book, key, how, why=""):
    """Plan to drop an exercise; `how` is 'full', 'out', or None to take that back."""
    ledger = Ledger(book)
    before = ledger.notes("drop").get("/".join(key))
    if how is None and before is None:
        raise WrongUsage(f"{key[2]} was not dropped")
    ledger.note("drop", "/".join(key), before, how and {"how": how, "why": why})
    return ledger


def dropped(book, assignments=None):
    """The exercises that were dropped.

    Returns
    -------
    dict of (assignment, notebook, exercise) to dict
        With 'how' and 'why'.
    """
    notes = {tuple(key.split("/")): value for key, value in Ledger(book).notes("drop").items()}
    return {key: value for key, value in notes.items() if assignments is None or key[0] in assignments}


def settle(book, write=True):
    """Bring marks into line with what was dropped, also those that were given since.

    Returns
    -------
    dict of (assignment, notebook, exercise) to int
        How many students' marks were moved.
    """
    ledger = Ledger(book)
    drops, kept = ledger.notes("drop"), ledger.notes("drop-before")
    moved = {}
    for key in sorted({*drops, *kept}):
        before = kept.get(key, {"most": None, "grades": {}})
        moved[tuple(key.split("/"))] = _settle_one(book, key.split("/"), drops.get(key), before)
        ledger.keep("drop-before", key, before if key in drops else None)
    if write:
        book.db.commit()
    else:
        book.db.rollback()
    book.db.expire_all()
    return moved


def _settle_one(book, key, drop, before):
    t = Base.metadata.tables
    grade, cell, most = t["grade"], t["base_cell"], t["grade_cells"]
    cells = [row for row in book.db.execute(
        sqlalchemy.select(most.c.id, most.c.max_score, cell.c.name).join(cell, cell.c.id == most.c.id)
        .join(t["notebook"], t["notebook"].c.id == cell.c.notebook_id)
        .join(t["assignment"], t["assignment"].c.id == t["notebook"].c.assignment_id)
        .where(t["assignment"].c.name == key[0], t["notebook"].c.name == key[1])) if exercise_of(row.name) == key[2]]
    if not cells:
        return 0
    row = cells[0]
    if row.max_score:
        before["most"] = row.max_score
    moved = 0
    for own in book.db.execute(sqlalchemy.select(grade).where(grade.c.cell_id == row.id)).all():
        values = {}
        if drop is None:
            if own.id in before["grades"]:
                values = dict(zip(("manual_score", "extra_credit", "needs_manual_grade"), before["grades"][own.id]))
                if before["grades"][own.id][0] is None and own.manual_score:  # marked by hand since
                    values = {"extra_credit": values["extra_credit"]}
        else:
            old = before["grades"].setdefault(own.id, [own.manual_score, own.extra_credit, own.needs_manual_grade])
            base = own.manual_score if own.manual_score is not None else own.auto_score
            if base is None:
                base, values = 0.0, {"manual_score": 0.0, "needs_manual_grade": False}
            extra = -base if drop["how"] == "out" else max(before["most"] - base, old[1] or 0.0)
            values["extra_credit"] = extra or old[1]
        if any(getattr(own, name) != value for name, value in values.items()):
            book.db.execute(grade.update().where(grade.c.id == own.id).values(values))
            moved += 1
    full = 0.0 if drop and drop["how"] == "out" else before["most"]
    if row.max_score != full:
        book.db.execute(most.update().where(most.c.id == row.id).values(max_score=full))
    return moved


def sentences(book):
    """What feedback says of dropped exercises, under notebook/exercise."""
    return {"/".join(key[1:]): f"dropped: {HOW[value['how']]}" + (f". {value['why']}" if value["why"] else "")
            for key, value in dropped(book).items()}
