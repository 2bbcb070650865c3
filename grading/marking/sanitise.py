"""Rebuild a submission around its master, so that only the learner's answers are the learner's.

The master's cells come in the master's order with the master's text, metadata and ids; of
the submission there remain the text of the answer cells and whatever cells the learner added,
each behind the master's cell that it stood behind. So nothing that was deleted, edited, moved,
duplicated, retagged or planted in a notebook changes what is run and what it is worth, and
nothing that a learner wrote is lost.
"""

import ast
import base64
import copy
import difflib
import re
from collections import Counter, defaultdict

from nbformat import from_dict
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum
from traitlets import Integer

from .. import masters
from ..engine.examiner import is_plain
from ..engine.execute import SHARED
from ..masters import NOTES, grade_id, role
from ..text import visible

RUBRIC_TAG = "marking-scheme"
PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
CODE = r"^\s*(def \w+\(|class \w+[(:]|import \w+|from \w+ import|return\b|\w+ = |[%!@])"  # how lines of code begin
LONG_ANSWER = 80  # characters from which text far from its question counts as an answer


class Restore(NbGraderPreprocessor):
    """nbgrader's sanitising step: `restore` with the master from ``source/``."""

    max_extra_cells = Integer(1000, help="How many cells of their own learners may add.").tag(config=True)
    max_source = Integer(1_000_000, help="Characters that one cell may hold.").tag(config=True)

    def preprocess(self, nb, resources):
        where = resources["nbgrader"]
        folder = CourseDirectory(config=self.config)
        path = folder.format_path(folder.source_directory, ".", where["assignment"])
        master = masters.load(f"{path}/{where['notebook']}.ipynb", self.config)
        nb = restore(nb, master, self.max_extra_cells, self.max_source)
        for note in nb.metadata[NOTES]:
            self.log.warning("%s/%s/%s: %s", where["student"], where["assignment"], where["notebook"],
                             visible(note))
        return nb, resources


def restore(nb, master, max_extra_cells=1000, max_source=1_000_000):
    """Put a learner's answers into a fresh copy of the master.

    Parameters
    ----------
    nb : NotebookNode
        The submission, format 4 of any minor version.
    master : Master
    max_extra_cells, max_source : int
        How many cells of their own learners may add, and how long any cell may be.

    Returns
    -------
    NotebookNode
        The notebook to run. Its metadata keep, under `NOTES`, one line for each kind of thing
        that was mended.
    """
    work = _Work(master, _cells(nb, max_source), max_extra_cells)
    work.find_answers_by_place()
    work.gather_written_answers()
    return work.rebuild()


def answers(nb, master):
    """How many cells of a notebook hold something that its learner wrote."""
    work = _Work(master, _cells(nb, 1_000_000), 1000)
    own = [cell for bucket in work.buckets.values() for cell in bucket if cell.kind != "text"]
    return len(own) + sum(not cell.untouched and (work.is_answer(name) or bool(_own_lines(
        cell.source, work.released[name]))) for name, cell in work.given.items())


def likeness(nb, master):
    """The share of a master's cells with a name that a notebook has, between 0 and 1."""
    work = _Work(master, _cells(nb, 1_000_000), 1000)
    return len(work.given) / max(len(work.anchors), 1)


class _Cell:
    """A cell of a submission: its text with plain line ends, and what became of it.

    Attributes
    ----------
    cell : NotebookNode
    source : str
    code : bool
    name : str
        Of the master's cell that it is a copy of; '' if of none.
    untouched : bool
        Whether the learner left it as it was released.
    kind : str
        For a cell without name: "own", or "text" for one of the master's, or "edited".
    """

    def __init__(self, cell, source):
        self.cell, self.source, self.code = cell, source, cell.cell_type == "code"
        self.name, self.untouched, self.kind = "", not source.strip(), "own"
        meta = cell.metadata.get("nbgrader")
        if isinstance(meta, dict) and "checksum" in meta:
            try:  # an older release: its own checksum says whether the cell was left as it was
                self.untouched |= meta["checksum"] == compute_checksum(type(cell)(cell, source=source))
            except Exception:
                pass  # metadata that were tampered with say nothing


def _cells(nb, limit):
    """The cells of a notebook; what has no text, or too much, is said in a note."""
    cells, nb.metadata[NOTES] = [], list(nb.metadata.get(NOTES, []))
    for number, cell in enumerate(nb.cells, 1):
        source = cell.get("source", "")
        if isinstance(source, list):
            source = "".join(map(str, source))
        if not isinstance(source, str):
            nb.metadata[NOTES].append(f"cell {number} has {type(source).__name__} where text belongs; it was left out")
            continue
        source = source.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        if len(source) > limit:
            nb.metadata[NOTES].append(f"a cell of {len(source):,} characters was left empty (limit {limit:,})")
            source = ""
        cells.append(_Cell(cell, source))
    return cells, nb.metadata[NOTES]


class _Work:
    """A submission's cells, sorted under the master's."""

    def __init__(self, master, cells_and_notes, max_extra_cells):
        cells, self.notes = cells_and_notes
        self.master, self.most = master, max_extra_cells
        self.anchors, self.released = master.anchors, master.released
        self.said = defaultdict(list)
        self.recognise(cells)
        self.sort(cells)

    def is_answer(self, name):
        return role(self.anchors[name]) in ("solution", "written")

    def may_be(self, cell, name):
        """Whether a cell can be the master's of that name: an answer of any type, the rest of its own."""
        return name in self.anchors and (self.is_answer(name) or cell.code == (self.anchors[name].cell_type == "code"))

    def recognise(self, cells):
        """Tell which of the master's cells each cell is: by its name, its id, or its text."""
        by_id = {c.id: name for name, c in self.anchors.items()}
        texts = {c.id: c.source.strip() for c in self.master.release.cells if not role(c)}
        for cell in cells:
            own_id = cell.cell.get("id")
            cell.name = grade_id(cell.cell)
            if not self.may_be(cell, cell.name):
                cell.name = by_id.get(own_id, "")
                cell.name = cell.name if self.may_be(cell, cell.name) else ""
            if not cell.name and cell.source.strip() in texts.values():
                cell.kind = "text"
            elif not cell.name and own_id in texts:
                cell.kind, cell.original = "edited", texts[own_id]
        known = {cell.name for cell in cells}
        by_text = Counter(text.strip() for text in self.released.values())
        by_text = {text.strip(): name for name, text in self.released.items()
                   if name not in known and by_text[text.strip()] == 1}
        for cell in cells:
            if not cell.name and cell.kind == "own":
                cell.name = by_text.get(cell.source.strip(), "")
                cell.name = cell.name if self.may_be(cell, cell.name) else ""
            if cell.name:
                cell.untouched |= cell.source.strip() == self.released[cell.name].strip()
        self.bare = not any(grade_id(cell.cell) or cell.cell.get("id") in by_id for cell in cells)

    def sort(self, cells):
        """Choose the answer of each cell, and put the others behind what they stood behind."""
        first, self.given, self.buckets, self.order = {}, {}, {"": []}, []
        for cell in cells:
            if cell.name:
                first.setdefault(cell.name, cell)
                if cell.name not in self.given or (self.is_answer(cell.name) and not cell.untouched
                                                   and self.given[cell.name].untouched):
                    self.given[cell.name] = cell
        current, extra = "", 0
        for cell in cells:
            if cell is first.get(cell.name):
                current = cell.name
                self.buckets[current] = []
                self.order.append(current)
            if cell is self.given.get(cell.name):
                continue
            if cell.name:
                if cell is not first[cell.name]:
                    self.said["more than once"].append(cell.name)
                if cell.untouched or cell.source.strip() == self.given[cell.name].source.strip():
                    continue
                cell.kind = "copy"
            if cell.source.strip() or cell.cell.get("attachments"):
                extra += cell.kind != "text"
                if extra <= self.most or cell.kind == "text":
                    self.buckets[current].append(cell)
        if extra > self.most:
            self.notes.append(f"more than {self.most} added cells: the last {extra - self.most} are left out")
        if not self.given:  # a notebook of the learner's own: it runs once everything is set up
            names = list(self.anchors)
            setup = next((i for i, n in enumerate(names) if self.is_answer(n)), 0)
            self.buckets[names[setup - 1] if setup else ""] = self.buckets.pop("")
            self.buckets.setdefault("", [])

    def find_answers_by_place(self):
        """Take for a missing answer the cell that stands where it belongs."""
        before = ""
        for name, anchor in self.anchors.items():
            if role(anchor) == "solution" and name not in self.given:
                bucket = self.buckets.get(before, [])
                wanted = _bound(self.released[name])
                found = next((c for c in bucket if c.code and c.kind == "own" and _bound(c.source) & wanted), None)
                if found:
                    self.given[name] = found
                    place = bucket.index(found)
                    self.buckets[before], self.buckets[name] = bucket[:place], bucket[place + 1:]
                    self.said["found by place"].append(name)
            if name in self.buckets:
                before = name

    def gather_written_answers(self):
        """Bring to each written answer what was written beside its cell."""
        self.written = {}
        release = [c for c in self.master.release.cells]
        names = list(self.anchors)
        for name, anchor in self.anchors.items():
            if role(anchor) != "written":
                continue
            place = next(i for i, c in enumerate(release) if grade_id(c) == name)
            question = release[place - 1].id if place and not role(release[place - 1]) else None
            cell = self.given.get(name)
            parts = [] if cell is None or cell.untouched and not cell.cell.get("attachments") else [cell]
            before = next((n for n in reversed(names[:names.index(name)]) if n in self.buckets), "")
            nearby = self._behind(name) + self._asked(before, question)
            nearby += [c for bucket in self.buckets.values() for c in bucket if c.name == name and c not in nearby]
            if not parts and not nearby and name == self._last_written():
                nearby = [c for bucket in self.buckets.values() for c in bucket if len(c.source) >= LONG_ANSWER
                          and (not c.code and c.kind in ("own", "copy") or _is_prose(c))]
            for found in nearby:
                for bucket in self.buckets.values():
                    if found in bucket:
                        bucket.remove(found)
            if nearby:
                self.said["written beside"].append(name)
            self.written[name] = _joined(parts + nearby)

    def _last_written(self):
        return [n for n, c in self.anchors.items() if role(c) == "written"][-1]

    def _behind(self, name):
        """Text that stands behind an answer cell, before the master goes on; all of it if it is the last."""
        found = []
        for cell in self.buckets.get(name, []):
            if cell.kind in ("text", "edited"):
                break
            if not cell.code or _is_prose(cell):
                found.append(cell)
        return found

    def _asked(self, before, question):
        """Text between a question and its answer cell, and what was written into the question."""
        found, bucket = [], self.buckets.get(before, [])
        asked = next((i for i, c in enumerate(bucket) if c.cell.get("id") == question
                      or c.kind == "text" and c.source.strip() == self._text(question)), None)
        if asked is None:
            return []
        if bucket[asked].kind == "edited":
            added = _added(bucket[asked].source, bucket[asked].original)
            bucket[asked].source = added
            found += [bucket[asked]] * bool(added.strip())
        return found + [c for c in bucket[asked + 1:] if c.kind in ("own", "copy") and (not c.code or _is_prose(c))]

    def _text(self, cell_id):
        return next((c.source.strip() for c in self.master.release.cells if c.id == cell_id), None)

    def rebuild(self):
        """The master's cells with the answers in them and the learner's own between them."""
        graded = self.master.graded
        notebook = type(graded)(graded, metadata=copy.deepcopy(graded.metadata),
                                cells=[_own_cell(c) for c in self.buckets[""]])
        for name, anchor in self.anchors.items():
            cell, given = copy.deepcopy(anchor), self.given.get(name)
            after = []
            if self.is_answer(name):
                self._answer(cell, given)
            elif given is None:
                self.said["put back"].append(name)
            elif not given.untouched:
                self.said["edited"].append(name)
                own = _own_lines(given.source, self.released[name])
                if own and role(cell) == "check":
                    notebook.cells.append(_code(own))
                elif own and not name.endswith("-figure"):
                    after.append(_code(own))
            notebook.cells.append(cell)
            if role(cell) == "written":
                notebook.cells += _rubric(self.master, name)
            notebook.cells += after + [_own_cell(c) for c in self.buckets.get(name, [])]
        _number(notebook)
        notebook.metadata[NOTES] = self.notes + self._sentences()
        if any(is_plain(c.source) for c in self.master.cells("check")):
            notebook.metadata[SHARED] = self.master.shared
        return notebook

    def _answer(self, cell, given):
        """Put an answer into the master's cell, with the checksum by which nbgrader knows an empty one."""
        name = grade_id(cell)
        source, attachments = self.written.get(name) or (given.source if given else "", {})
        untouched = name not in self.written or not self.written[name][0]
        if role(cell) == "solution":
            untouched = given is None or given.untouched
        elif untouched:
            source = given.source if given else ""
        cell.source = source
        release = next(c for c in self.master.release.cells if grade_id(c) == name)
        cell.metadata.nbgrader.checksum = compute_checksum(cell) if untouched else release.metadata.nbgrader.checksum
        if attachments and not untouched:
            cell.attachments = attachments
        if given is None and untouched:
            self.said["no answer"].append(name)

    def _sentences(self):
        """One line for each kind of thing that was mended."""
        own = any(c.kind != "text" for bucket in self.buckets.values() for c in bucket)
        touched = [n for n, c in self.given.items() if self.is_answer(n) and not c.untouched]
        touched += [n for n, (source, _) in self.written.items() if source]
        notes = []
        if not touched and not own and self.given:
            notes.append("nothing was answered")
        if self.bare and self.given:
            notes.append(f"its cells came without names, as in a copy from another program; {len(self.given)} of "
                         f"{len(self.anchors)} were found by their text and place")
        else:
            for key, one, many in (
                    ("found by place", "the answer to {} stands in a new cell",
                     "the answers to {} stand in new cells"),
                    ("no answer", "the answer cell {} was deleted", "the answer cells {} were deleted"),
                    ("put back", "cell {} was deleted; it was put back", "cells {} were deleted; they were put back"),
                    ("edited", "cell {} was edited; the master's was used",
                     "cells {} were edited; the master's were used")):
                if self.said[key]:
                    notes.append((one if len(self.said[key]) == 1 else many).format(_listed(self.said[key])))
            if self.order != [name for name in self.anchors if name in self.order]:
                notes.append("cells were moved; they were put back in the master's order")
        if self.said["more than once"]:
            twice = list(dict.fromkeys(self.said["more than once"]))
            notes.append(f"cell{'s' * (len(twice) > 1)} {_listed(twice)} {'are' if len(twice) > 1 else 'is'} there "
                         "more than once")
        if self.said["written beside"]:
            notes.append(f"the answer to {_listed(self.said['written beside'])} was written beside its cell")
        return notes


def _listed(names, most=4):
    names = list(map(str, names))
    if len(names) > most + 1:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def blank(master, reason):
    """The notebook of somebody whose own could not be read: no answers, and the reason on top."""
    notebook = copy.deepcopy(master.release)
    for cell in notebook.cells:
        if role(cell) in ("solution", "written"):
            cell.source = ""
    notebook = restore(notebook, master)
    notebook.cells.insert(0, _markdown(f"**This notebook could not be graded: {reason}**"))
    _number(notebook)
    notebook.metadata[NOTES] = [reason]
    return notebook


def _bound(source):
    """The names that the top level of a cell defines; none if it is no Python."""
    names = set()
    try:
        body = ast.parse(re.sub(r"^(\s*)[%!].*$", r"\1pass", source, flags=re.MULTILINE)).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set(re.findall(r"^(?:def|class)\s+(\w+)", source, re.MULTILINE))
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            names |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return names


def _is_prose(cell):
    """Whether a code cell holds sentences: it is no Python, and its lines are of words."""
    if not cell.code or cell.kind == "text":
        return False
    try:
        ast.parse(cell.source)
    except SyntaxError:
        words = re.findall(r"[^\W\d_]{2,}(?=[\s,.;:!?]|$)", cell.source)
        return len(words) > 4 and not re.search(CODE, cell.source, re.MULTILINE)
    except (ValueError, RecursionError, MemoryError):
        pass
    return False


def _added(source, original):
    """What a learner wrote into a text of the master: the lines that are not the master's."""
    if original.strip() and original.strip() in source:
        return source.replace(original.strip(), "", 1).strip("\n")
    lines = difflib.ndiff(original.strip().split("\n"), source.strip().split("\n"))
    return "\n".join(line[2:] for line in lines if line.startswith("+ "))


def _own_lines(source, released):
    """The part of an edited cell of the master's that is the learner's and defines something."""
    own = _added(source, released)
    return own if _bound(own) else ""


def _joined(cells):
    """Several cells as one text, with the pictures of all of them."""
    texts, pictures = [], {}
    for number, cell in enumerate(cells):
        source = cell.source
        for name, data in _pictures(cell.cell.get("attachments")).items():
            new = name if pictures.get(name, data) == data else f"{number}-{name}"
            source = source.replace(f"attachment:{name}", f"attachment:{new}")
            pictures[new] = data
        texts.append(source)
    return "\n\n".join(texts).strip(), pictures


def _pictures(attachments):
    """The attachments that are pictures, each as its type and its data."""
    kept = {}
    for name, bundle in attachments.items() if isinstance(attachments, dict) else ():
        for kind, data in bundle.items() if isinstance(bundle, dict) else ():
            data = "".join(data) if isinstance(data, list) and all(isinstance(d, str) for d in data) else data
            try:
                base64.b64decode(re.sub(r"\s", "", data), validate=True)
            except (TypeError, ValueError):
                continue
            if kind in PICTURES:
                kept[str(name).encode("utf-8", "replace").decode()] = {kind: re.sub(r"\s", "", data)}
    return kept


def _own_cell(cell):
    """A learner's own cell without anything that could steer the grader."""
    if cell.code:
        return _code(cell.source)
    own = _markdown(cell.source)
    if pictures := _pictures(cell.cell.get("attachments")):
        own.attachments = pictures
    return own


def _code(source):
    return from_dict({"cell_type": "code", "id": "", "metadata": {}, "source": source, "outputs": [],
                      "execution_count": None})


def _markdown(source):
    return from_dict({"cell_type": "markdown", "id": "", "metadata": {}, "source": source})


def _rubric(master, name):
    """The marking scheme of a written question, as a cell for whoever marks it."""
    source = next(c.source for c in master.source.cells if grade_id(c) == name)
    text = masters.region(source, masters.RUBRIC)
    cell = _markdown(f"**Marking scheme** (not shown to students)\n\n{text}")
    cell.metadata.tags = [RUBRIC_TAG]
    return [cell] if text else []


def _number(notebook):
    """Give every cell that has no place in the master an id of its own."""
    taken = {c.id for c in notebook.cells if role(c)}
    count = 0
    for cell in notebook.cells:
        if not role(cell):
            count += 1
            while f"own-{count}" in taken:
                count += 1
            cell.id = f"own-{count}"


def is_safe_name(name):
    """Whether a student's name is one that grading may use as a folder's."""
    return bool(re.fullmatch(r"[\w.@+ ()-]{1,128}", name)) and not name.startswith(".")
