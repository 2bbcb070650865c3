"""Rebuild a submission around its master, so that only the learner's answers are the learner's.

The master's cells come in the master's order with the master's text, metadata and ids; of
the submission there remain the text of the answer cells and whatever cells the learner added,
each behind the master's cell that it stood behind. So nothing that was deleted, edited, moved,
duplicated, retagged or planted in a notebook changes what is run and what it is worth.
"""

import copy
import re

from nbconvert.preprocessors.sanitize import SanitizeHTML
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import compute_checksum
from traitlets import Integer

from .. import masters
from ..masters import NOTES, grade_id, role

RUBRIC_TAG = "marking-scheme"


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
            self.log.warning("%s/%s/%s: %s", where["student"], where["assignment"], where["notebook"], note)
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
        The notebook to run. Its metadata keep, under `NOTES`, one line for each thing that
        was mended.
    """
    notes = []
    anchors = {grade_id(c): c for c in master.graded.cells if role(c)}
    by_id = {c.id: name for name, c in anchors.items()}
    released = {grade_id(c): c for c in master.release.cells if role(c)}

    texts = {c.source for c in master.release.cells if not role(c)}

    given, buckets, again, order = {}, {"": []}, {}, []
    current, extra = "", 0
    for cell in nb.cells:
        source = _text(cell, max_source, notes)
        name = grade_id(cell) or by_id.get(cell.get("id"), "")
        if name in anchors and name not in given:
            given[name], current = source, name
            buckets[current] = []
            order.append(name)
        elif name in anchors:
            notes.append(f"cell {name} is there more than once")
            if role(anchors[name]) == "solution":
                again.setdefault(name, []).append(_own_cell(cell, source))
        elif extra < max_extra_cells:
            buckets[current].append(_own_cell(cell, source, source in texts))
            extra += 1
        elif extra == max_extra_cells:
            notes.append(f"more than {max_extra_cells} added cells: the rest is left out")
            extra += 1

    answers = [n for n, c in anchors.items() if role(c) in ("solution", "written") and n in given]
    if answers and all(given[n].strip() in ("", released[n].source.strip()) for n in answers):
        notes.append("nothing was answered")
    if order != [name for name in anchors if name in given]:
        notes.append("cells were moved; they were put back in the master's order")
    notebook = copy.deepcopy(master.graded)
    notebook.cells = buckets[""]
    for name, anchor in anchors.items():
        cell = copy.deepcopy(anchor)
        if role(cell) in ("solution", "written"):
            cell.source = given.get(name, "")
            cell.metadata.nbgrader.checksum = released[name].metadata.nbgrader.checksum
            if cell.source.strip() in ("", released[name].source.strip()):  # no answer
                cell.metadata.nbgrader.checksum = compute_checksum(cell)
            if role(cell) == "written" and cell.source != released[name].source:
                cell.source = harmless(cell.source)
            if name not in given:
                notes.append(f"the answer cell {name} was deleted")
        elif name not in given:
            notes.append(f"cell {name} was deleted; it was put back")
        elif given[name].strip() != released[name].source.strip():
            notes.append(f"cell {name} was edited; the master's was used")
        notebook.cells.append(cell)
        if role(cell) == "written":
            notebook.cells += _rubric(master, name)
        notebook.cells += again.get(name, []) + buckets.get(name, [])
    _number(notebook)
    notebook.metadata[NOTES] = notes
    return notebook


def blank(master, reason):
    """The notebook of somebody whose own could not be read: no answers, and the reason on top."""
    notebook = copy.deepcopy(master.release)
    for cell in notebook.cells:
        if role(cell) in ("solution", "written"):
            cell.source = ""
    notebook = restore(notebook, master)
    notebook.cells.insert(0, new_markdown_cell(f"**This notebook could not be graded: {reason}**"))
    _number(notebook)
    notebook.metadata[NOTES] = [reason]
    return notebook


def _text(cell, limit, notes):
    source = cell.get("source", "")
    source = source if isinstance(source, str) else "".join(map(str, source))
    source = source.encode("utf-8", "replace").decode("utf-8")
    if len(source) > limit:
        notes.append(f"a cell of {len(source):,} characters was left empty (limit {limit:,})")
        return ""
    return source


def _own_cell(cell, source, of_master=False):
    """A learner's own cell without anything that could steer the grader."""
    if cell.cell_type == "code":
        return new_code_cell(source)
    own = new_markdown_cell(source if of_master else harmless(source))
    if cell.get("attachments"):
        own.attachments = cell.attachments
    return own


def harmless(markdown):
    """Markdown in which HTML that could run something is shown as text.

    Whoever marks the work or reads the feedback sees it in a browser.
    """
    clean = SanitizeHTML().sanitize_html_tags(markdown)
    return clean.replace("&amp;", "&").replace("&gt;", ">")  # formulas and quotations need these


def _rubric(master, name):
    """The marking scheme of a written question, as a cell for whoever marks it."""
    source = next(c.source for c in master.source.cells if grade_id(c) == name)
    text = masters.region(source, masters.RUBRIC)
    cell = new_markdown_cell(f"**Marking scheme** (not shown to students)\n\n{text}")
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
    """Whether a file or folder name is one that grading may use as it is."""
    return bool(re.fullmatch(r"[\w.@+ ()-]{1,128}", name)) and not name.startswith(".")
