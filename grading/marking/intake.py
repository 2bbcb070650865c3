"""Take in a submission: read what a student handed in without trusting any of it."""

import datetime
import json
import os
import re
import stat
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import dateutil.parser
import nbformat
from nbgrader.utils import parse_utc

from ..engine.files import side_files, walk
from ..text import visible
from .sanitise import answers, blank, likeness, restore

RECORD = "grading.json"  # the file in which grading keeps what it came to; no file of a student's
STAMP = "timestamp.txt"
PACKED = (".zip", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz")
OF_NBGRADER = ("grade_id", "checksum", "grade", "solution", "locked", "points")
MOST_BYTES = 300_000_000


@dataclass
class Submission:
    """What a student handed in for one assignment, made fit for grading.

    Attributes
    ----------
    student, assignment : str
    folder : pathlib.Path
        Where it lies.
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
    timestamp : datetime or None
        When it was handed in, in UTC.
    grounds, record, changed : dict
        What each mark depends on now, the record of an earlier grading, and the cells for which
        the two differ (see `grading.marking.evidence`).
    wanted : dict of str to set of str
        The checks that are to be judged, by notebook; the others keep what they came to.
    carried : dict of str to NotebookNode
        Notebooks with the outputs of the earlier grading, where some checks keep theirs.
    page : str
        A digest of what is shown besides the marks.
    is_new : bool
        Whether the gradebook has nothing of it.
    """

    student: str
    assignment: str
    folder: Path = None
    notebooks: dict = field(default_factory=dict)
    run: set = field(default_factory=set)
    handed_in: set = field(default_factory=set)
    files: dict = field(default_factory=dict)
    notes: list = field(default_factory=list)
    unreadable: bool = False
    timestamp: datetime.datetime = None
    grounds: dict = field(default_factory=dict)
    record: dict = field(default_factory=dict)
    changed: dict = field(default_factory=dict)
    wanted: dict = field(default_factory=dict)
    carried: dict = field(default_factory=dict)
    page: str = ""
    is_new: bool = True


class Unreadable(Exception):
    """A file that is no notebook; the message says why."""


def read_notebook(path):
    """Read a student's notebook.

    Raises
    ------
    Unreadable
        If it is a link, too large, not text, not JSON or not a notebook.
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
        content = json.loads(_decode(data))
    except UnicodeDecodeError:
        raise Unreadable("it is not text in UTF-8") from None
    except (ValueError, RecursionError):
        raise Unreadable("it is not JSON") from None
    try:
        return _as_version_4(content)
    except Exception as error:  # whatever nbformat makes of a broken notebook
        raise Unreadable(f"it is JSON but not a notebook ({type(error).__name__})") from None


def _decode(data):
    """Text in UTF-8, or in UTF-16 if it begins with that mark."""
    return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")


def _as_version_4(content):
    """Any notebook as plain cells of format 4; outputs and all other metadata stay behind."""
    version = content.get("nbformat", 0)
    if "worksheets" in content and not (isinstance(version, int) and version >= 4):
        content = nbformat.convert(nbformat.from_dict(content), 4)
    cells = []
    for cell in content["cells"]:
        cell = cell if isinstance(cell, dict) else {"cell_type": "raw", "source": cell}
        code = "outputs" in cell if "cell_type" not in cell else cell["cell_type"] == "code"
        kept = {"cell_type": "code" if code else "markdown", "source": cell.get("source", ""), "metadata": {}}
        if isinstance(cell.get("id"), str):
            kept["id"] = cell["id"]
        meta = cell.get("metadata")
        meta = meta.get("nbgrader") if isinstance(meta, dict) else None
        if isinstance(meta, dict):
            kept["metadata"]["nbgrader"] = {key: value for key, value in meta.items()
                                            if key in OF_NBGRADER and not isinstance(value, (dict, list))}
        if isinstance(cell.get("attachments"), dict):
            kept["attachments"] = cell["attachments"]
        cells.append(kept)
    return nbformat.from_dict({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells})


@dataclass
class _Candidate:
    """A file that may be one of the notebooks that were asked for."""

    name: str
    modified: int
    notebook: object = None
    problem: str = ""
    answers: int = 0

    @property
    def stem(self):
        return re.sub(r"[\W_]+", "_", Path(self.name).name.casefold())


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
    submission = Submission(student, assignment, folder)
    names, submission.notes = walk(folder)
    candidates = _candidates(folder, names)
    groups = _share_out(candidates, masters)
    chosen = {}
    for name, master in masters.items():
        if not groups[name]:
            submission.notes.append(f"{name}.ipynb was not handed in")
            submission.notebooks[name] = blank(master, "it was not handed in")
            continue
        best = chosen[name] = _choose(groups[name], master)
        submission.handed_in.add(name)
        submission.notes += _about(best, groups[name], name)
        if best.notebook is None:
            submission.unreadable = True
            submission.notebooks[name] = blank(master, best.problem)
        else:
            submission.notebooks[name] = restore(best.notebook, master)
            submission.run.add(name)
    submission.notes += [f"{c.name} could not be read: {c.problem}; it was left out" if c.problem else
                         f"{c.name} belongs to no notebook of this assignment and was left out" for c in groups[None]]
    used = {c.name for c in candidates}
    _take_files(submission, [(n, kind) for n, kind in names if n not in used and kind != "folder"],
                {os.path.dirname(c.name) for c in chosen.values()}, masters)
    if len(chosen) < len(masters):
        submission.notes += [f"{name} is packed: unpack it in {folder} and grade again"
                             for name in submission.files if name.lower().endswith(PACKED)]
    submission.timestamp = _timestamp(submission)
    return submission


def _candidates(folder, names):
    """The files that are notebooks by their name or by what they hold."""
    found = []
    for name, kind in names:
        path = os.path.join(folder, name)
        by_name = ".ipynb" in os.path.basename(name).lower()
        if not by_name and not (kind == "file" and _looks_like_a_notebook(path)):
            continue
        if kind == "folder" and any(other.startswith(f"{name}/") for other, _ in names):
            continue
        candidate = _Candidate(name, int(os.lstat(path).st_mtime))
        try:
            candidate.notebook = read_notebook(path)
        except Unreadable as error:
            if not by_name:
                continue
            candidate.problem = str(error)
        found.append(candidate)
    return found


def _looks_like_a_notebook(path, most=50_000_000):
    try:
        if os.path.getsize(path) > most:
            return False
        with open(path, "rb") as file:
            begin = file.read(64).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
            return begin[:1] == b"{" and b'"cells"' in (begin + file.read()).replace(b"\0", b"")
    except OSError:
        return False


def _share_out(candidates, masters):
    """The candidates by the master that they are copies of; under None those of no master."""
    groups, rest = {name: [] for name in masters} | {None: []}, []
    for candidate in candidates:
        alike = {name: likeness(candidate.notebook, master) if candidate.notebook else 0.0
                 for name, master in masters.items()}
        named = [name for name in masters if re.sub(r"[\W_]+", "_", name.casefold()) in candidate.stem]
        best = max(alike, key=alike.get, default=None)
        if best and alike[best] > 0.5:
            groups[best].append(candidate)
        elif named:
            groups[max(named, key=len)].append(candidate)
        else:
            rest.append((best if best and alike[best] else None, candidate))
    for best, candidate in rest:
        missing = [name for name in masters if not groups[name]]
        if best not in missing:
            best = missing[0] if len(missing) == 1 and best is None and _has_text(candidate) else None
        groups[best].append(candidate)
    return groups


def _has_text(candidate):
    return candidate.notebook is not None and any(
        isinstance(c.source, str) and c.source.strip() for c in candidate.notebook.cells)


def _choose(candidates, master):
    """The copy to grade: one that can be read and holds answers, and of these the newest."""
    for candidate in candidates:
        if candidate.notebook is not None:
            candidate.answers = answers(candidate.notebook, master)
    return max(candidates, key=lambda c: (c.notebook is not None, c.answers > 0, c.modified,
                                          c.name == f"{master.name}.ipynb", c.answers))


def _about(best, candidates, name):
    """What to say of a notebook that is not there under its own name, or more than once."""
    notes = []
    if best.notebook is None:
        notes.append(f"{best.name} could not be read: {best.problem}; graded as not answered, ask for it again")
    elif best.name != f"{name}.ipynb":
        notes.append(f"{name}.ipynb was found under the name {best.name}")
    for other in candidates:
        if other is not best:
            why = (f"could not be read: {other.problem}" if other.notebook is None else
                   "holds no answer" if best.answers and not other.answers else
                   "is older" if other.modified < best.modified else "is of the same time")
            notes.append(f"{other.name} {why}; {best.name} was graded in its place")
    return notes


def _take_files(submission, names, places, masters):
    """Take the other files, under the paths that they have seen from the notebooks."""
    inside = f"{places.pop()}/" if len(places) == 1 else ""
    inside = "" if inside == "/" else inside
    files, notes = side_files(submission.folder, names)
    submission.notes += notes
    taken = {RECORD, *(f"{name}.ipynb" for name in masters)}
    for name, content in sorted(files.items(), key=lambda item: not item[0].startswith(inside)):
        seen = name.removeprefix(inside)
        if seen.partition("/")[0] in taken or seen in submission.files:
            submission.notes.append(f"{name} was left out: grading keeps a file of its own there")
        else:
            submission.files[seen] = content


def _timestamp(submission):
    """When it was handed in, in UTC; None, with a note, where that cannot be told."""
    try:
        text = _decode(submission.files.pop(STAMP, b"")).strip()
        return read_time(text) if text else None
    except Exception as error:  # dateutil raises many types
        why = str(error) if isinstance(error, Undated) else "holds no date"
        submission.notes.append(f"{STAMP} {why}; graded as handed in on time")
        return None


class Undated(ValueError):
    """A text that names no time, or more than one; the message says which."""


def read_time(text):
    """Read a date and time as nbgrader writes it, or as a person does.

    Raises
    ------
    Undated
        If it can be read in two ways, or is no date.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:  # parse_utc takes +0100 for a hundred seconds
            time = parse_utc(dateutil.parser.parse(text) if re.search(r"[+-]\d\d:?\d\d$", text) else text)
        except Exception:
            raise Undated("holds no date") from None
    if re.match(r"\d{4}(\d{4}(?!\d)|\D\d\d?\D\d\d?(?!\d))", text):  # behind a year come month and day
        return time

    def readings(default):
        return {dateutil.parser.parse(text, dayfirst=d, yearfirst=y, ignoretz=True, default=default).date()
                for d in (False, True) for y in (False, True)}

    if readings(datetime.datetime(2001, 2, 3)) != readings(datetime.datetime(2004, 5, 6)):
        raise Undated("holds no full date")
    if len(readings(None)) > 1:
        raise Undated(f"({visible(text)}) can be read in two ways")
    return time
