"""Take in a submission: read what a student handed in without trusting any of it."""

import hashlib
import json
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbgrader.utils import parse_utc

from ..engine.execute import side_files
from ..masters import grade_id, role
from .sanitise import blank, is_safe_name, restore

MOST_BYTES = 300_000_000


@dataclass
class Submission:
    """What a student handed in for one assignment, made fit for grading.

    Attributes
    ----------
    student, assignment : str
    notebooks : dict of str to NotebookNode
        Each master's name with the notebook to grade.
    run : set of str
        The notebooks that are to be run: those that could be read.
    handed_in : set of str
        The notebooks that were there at all.
    files : dict of str to bytes
        What lies beside them.
    notes : list of str
        What the instructor should know, a line each.
    unreadable : bool
        Whether some notebook could not be read.
    digest : str
        Changes when the submission or a master does.
    timestamp : datetime or None
        When it was handed in, in UTC.
    """

    student: str
    assignment: str
    notebooks: dict = field(default_factory=dict)
    run: set = field(default_factory=set)
    handed_in: set = field(default_factory=set)
    files: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)
    unreadable: bool = False
    digest: str = ""
    timestamp: object = None


class Unreadable(Exception):
    """A file that is no notebook; the message says why."""


def read_notebook(path):
    """Read a student's notebook.

    Raises
    ------
    Unreadable
        If it is a link, too large, not UTF-8, not JSON or not a notebook.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise Unreadable("it is a link, which is not followed" if Path(path).is_symlink()
                         else f"it cannot be opened ({error.strerror})") from None
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        os.close(handle)
        raise Unreadable("it is not a plain file")
    with os.fdopen(handle, "rb") as file:
        if status.st_size > MOST_BYTES:
            raise Unreadable(f"it has {status.st_size / 1e6:.0f} MB (limit {MOST_BYTES / 1e6:.0f} MB)")
        data = file.read()
    if not data.strip():
        raise Unreadable("it is empty")
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable("it is not text in UTF-8") from None
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    try:
        return _as_version_4(content)
    except Exception as error:  # whatever nbformat makes of a broken notebook
        raise Unreadable(f"it is JSON but not a notebook ({type(error).__name__})") from None


def _as_version_4(content):
    """Any notebook as plain cells of format 4; outputs and all other metadata stay behind."""
    if content.get("nbformat", 0) < 4:
        content = nbformat.convert(nbformat.from_dict(content), 4)
    cells = []
    for cell in content["cells"]:
        kept = {"cell_type": str(cell["cell_type"]), "source": cell.get("source", ""), "metadata": {}}
        if isinstance(cell.get("id"), str):
            kept["id"] = cell["id"]
        meta = cell.get("metadata", {}).get("nbgrader")
        if isinstance(meta, dict):
            kept["metadata"]["nbgrader"] = {"grade_id": meta.get("grade_id", "")}
        if kept["cell_type"] == "markdown" and isinstance(cell.get("attachments"), dict):
            kept["attachments"] = cell["attachments"]
        cells.append(kept)
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells})


def take_in(folder, student, assignment, masters):
    """Read a submission's folder.

    Parameters
    ----------
    folder : pathlib.Path
        ``submitted/<student>/<assignment>``.
    student, assignment : str
    masters : dict of str to Master

    Returns
    -------
    Submission
        Complete whatever the folder holds: what cannot be read counts as not answered.
    """
    submission = Submission(student, assignment)
    submission.files, submission.notes = side_files(folder)
    found = {p.stem: p for p in sorted(folder.glob("*.ipynb")) if is_safe_name(p.name)}
    submission.timestamp = _timestamp(submission)
    strangers = [path for name, path in found.items() if name not in masters]
    for name, master in masters.items():
        path = found.get(name) or _stray(strangers, master, submission.notes)
        if path is None:
            submission.notes.append(f"{name}.ipynb was not handed in")
            submission.notebooks[name] = blank(master, "it was not handed in")
            continue
        submission.handed_in.add(name)
        try:
            submission.notebooks[name] = restore(read_notebook(path), master)
            submission.run.add(name)
        except Unreadable as error:
            submission.unreadable = True
            submission.notes.append(f"{path.name} could not be read: {error}; graded as not answered, ask "
                                    "for it again")
            submission.notebooks[name] = blank(master, str(error))
    submission.notes += [f"{path.name} belongs to no notebook of this assignment and was left out"
                         for path in strangers]
    submission.digest = _digest(submission)
    return submission


def _stray(strangers, master, notes):
    """A notebook under another name that is this master's by its cells, if there is one."""
    names = {grade_id(c) for c in master.graded.cells if role(c)}
    for path in strangers:
        try:
            cells = read_notebook(path).cells
        except Unreadable:
            continue
        if 2 * len(names & {grade_id(c) for c in cells}) > len(names):
            strangers.remove(path)
            notes.append(f"{master.name}.ipynb was found under the name {path.name}")
            return path
    return None


def _timestamp(submission):
    text = submission.files.pop("timestamp.txt", None)
    try:
        return parse_utc(text.decode("utf-8").strip()) if text and text.strip() else None
    except Exception:  # dateutil raises many types
        submission.notes.append("timestamp.txt holds no date; graded as handed in on time")
        return None


def _digest(submission):
    digest = hashlib.sha256()
    for name, notebook in sorted(submission.notebooks.items()):
        digest.update(f"{name}\0{nbformat.writes(notebook)}\0".encode())
    for name, content in sorted(submission.files.items()):
        digest.update(name.encode() + b"\0" + content + b"\0")
    digest.update(str(submission.timestamp).encode())
    return digest.hexdigest()
