"""What a mark came from: digests of all that it depends on, and the record that keeps them.

A mark depends on the answer (all that the learner's notebook runs, and the files beside it),
on the given cells and the check of the master, on ``exercises/`` and ``data/``, on the engine,
and on the limits. The record of a submission holds a digest of each for every graded cell; a
cell is judged again exactly when one of them has changed.
"""

import copy
import functools
import hashlib
import json
from pathlib import Path

import nbformat
from traitlets.config import Configurable

import exercises

from .. import engine
from ..engine.examiner import is_plain
from ..masters import NOTES, grade_id, names_of, role
from .intake import RECORD

NO_LIMIT = "figures"  # settings of the engine that change no mark
KINDS = {"answer": "the answer", "given": "a given cell", "check": "the check", "exercises": "exercises/ or data/",
        "engine": "the engine", "limits": "a limit"}


def digest(*parts):
    """A short digest of texts, bytes and lists of them."""
    total = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else json.dumps(part, sort_keys=True, default=str).encode()
        total.update(len(data).to_bytes(8, "big") + data)
    return total.hexdigest()[:20]


def common_grounds(course):
    """The digests that are the same for the whole course: of exercises and data, engine, limits."""
    package = Path(exercises.__file__).parent
    return {"exercises": _digest_of_files(package, package.parent / "data"),
            "engine": _digest_of_files(Path(engine.__file__).parent),
            "limits": digest(_limits(course.config))}


@functools.lru_cache
def _digest_of_files(*folders):
    paths = sorted(path for folder in folders for path in folder.rglob("*")
                   if path.is_file() and "__pycache__" not in path.parts)
    return digest(*(part for path in paths for part in (path.name, path.read_bytes())))


def _limits(config):
    """What the configuration says of the engine's classes."""
    def below(kind):
        return {kind, *(c for sub in kind.__subclasses__() for c in below(sub))}

    names = {kind.__name__ for kind in below(Configurable) if kind.__module__.startswith(engine.__name__)}
    return {name: {key: value for key, value in config[name].items() if key != NO_LIMIT}
            for name in sorted(names) if name in config}


def grounds(submission, common):
    """The digests that the mark of each graded cell of a submission depends on.

    Parameters
    ----------
    submission : Submission
    common : dict
        From `common_grounds`.

    Returns
    -------
    dict of str to dict of str to dict
        The digests by their kind, under notebook and cell.
    """
    found = {}
    for name, notebook in submission.notebooks.items():
        place, answer, given = "", [], []
        for cell in notebook.cells:
            place = grade_id(cell) or place
            if cell.cell_type == "code" and role(cell) in ("", "solution", "written"):
                answer.append((place, cell.source))
            elif role(cell) == "locked" and not grade_id(cell).endswith("-figure"):
                given.append(cell.source)
        answer = digest(answer, sorted(submission.files), *(submission.files[n] for n in sorted(submission.files)))
        found[name] = {}
        for cell in notebook.cells:
            if role(cell) == "check":
                found[name][grade_id(cell)] = {
                    "answer": answer, "given": digest(given), **common,
                    "check": digest(cell.source, cell.metadata.nbgrader.points)}
            elif role(cell) == "written":
                found[name][grade_id(cell)] = {"answer": digest(cell.source, cell.get("attachments", {}))}
    return found


def page(submission):
    """A digest of what is shown of a submission besides its marks: text, notes, what was handed in."""
    return digest([(name, c.source, c.get("attachments", {})) for name in sorted(submission.notebooks)
                   for c in submission.notebooks[name].cells if c.cell_type == "markdown"],
                  sorted(submission.handed_in), submission.notes,
                  [submission.notebooks[name].metadata.get(NOTES, []) for name in sorted(submission.notebooks)])


def read_record(course, student, assignment):
    """What the record of a graded submission says; {} where there is none."""
    return record_in(course.folder("autograded", student, assignment))


def record_in(folder):
    """What the record in a graded submission's folder says; {} where there is none."""
    try:
        record = json.loads(Path(folder, RECORD).read_text(encoding="utf-8"))
        return record if isinstance(record, dict) and isinstance(record.get("cells"), dict) else {}
    except (OSError, ValueError):
        return {}


def changed(new, old):
    """The cells whose grounds are not those of the record, each with the kinds that differ.

    Returns
    -------
    dict of (str, str) to list of str
        Under notebook and cell; a cell without record has an empty list.
    """
    cells = {}
    for notebook, checks in new.items():
        for cell, kinds in checks.items():
            before = old.get("cells", {}).get(notebook, {}).get(cell, {}).get("from")
            if before != kinds:
                cells[notebook, cell] = [k for k in kinds if before and kinds[k] != before.get(k)]
    return cells


def because(kinds):
    """Why a cell was judged again, in words."""
    return " and ".join(KINDS[kind] for kind in kinds) + " changed" if kinds else "it was graded for the first time"


def trimmed(notebook, wanted):
    """As much of a notebook as must run to judge some of its checks again."""
    short = copy.deepcopy(notebook)
    last = max(i for i, c in enumerate(short.cells) if grade_id(c) in wanted)
    kept, needed = [], set()
    for cell in reversed(short.cells[:last + 1]):
        if cell.cell_type == "code":
            bound, needs = names_of(cell.source)
            plain = role(cell) == "check" and is_plain(cell.source)  # it may make what later ones use
            if role(cell) != "check" or grade_id(cell) in wanted or plain and bound & needed:
                kept.append(cell)
                needed |= needs if plain else set()
    short.cells = kept[::-1]
    return short


def carried_over(notebook, path, wanted):
    """A notebook with the outputs of an earlier run, but for the checks that must run again.

    Parameters
    ----------
    notebook : NotebookNode
        As restored, without outputs.
    path : pathlib.Path
        The graded notebook of the earlier run.
    wanted : set of str

    Returns
    -------
    NotebookNode or None
        None if the earlier one is not of the same cells.
    """
    try:
        old = nbformat.read(path, 4)
    except Exception:  # whatever has become of it
        return None
    done = {grade_id(c): c for c in old.cells if role(c)}
    own = [c for c in old.cells if c.cell_type == "code" and not role(c)]
    notebook = copy.deepcopy(notebook)
    for cell in notebook.cells:
        if cell.cell_type != "code" or grade_id(cell) in wanted:
            continue
        before = done.get(grade_id(cell)) if role(cell) else own.pop(0) if own else None
        if before is None or before.cell_type != "code" or not role(cell) and before.source != cell.source:
            return None
        cell.outputs, cell.execution_count = before.outputs, before.execution_count
    return notebook


def fill_in(notebook, ran, wanted):
    """Put the outputs of the checks that ran again into a notebook that was `carried_over`."""
    done = {grade_id(c): c for c in ran.cells}
    for cell in notebook.cells:
        if grade_id(cell) in wanted:
            cell.outputs, cell.execution_count = done[grade_id(cell)].outputs, done[grade_id(cell)].execution_count
    return notebook
