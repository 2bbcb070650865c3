"""Prove a master notebook: its form, its reference answers, its untouched release."""

import json
import re
from collections import Counter
from pathlib import Path

import nbformat
from nbgrader.utils import determine_grade
from traitlets.config import Config

from .. import masters
from ..engine.execute import pack, run_notebook, unpack
from ..marking.sanitise import restore
from ..masters import grade_id, role
from . import samples

METADATA = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"}}
NBGRADER_KEYS = {"grade", "grade_id", "locked", "points", "schema_version", "solution", "task"}
POINTS = re.compile(r"\((\d+) points?\)")
TOTAL = re.compile(r"\*\*Points\*\* \| (\d+) points")


def normal_form(notebook):
    """The one text in which a master stands on disk: no outputs, no counts, sorted keys."""
    cells = []
    for index, cell in enumerate(notebook.cells):
        meta = {k: v for k, v in cell.metadata.items() if k in ("nbgrader", "tags")}
        if "nbgrader" in meta:
            meta["nbgrader"] = {k: v for k, v in meta["nbgrader"].items() if k in NBGRADER_KEYS}
        source = "\n".join(line.rstrip() for line in cell.source.split("\n")).strip("\n")
        kept = {"cell_type": cell.cell_type, "id": cell.get("id") or f"cell-{index + 1}",
                "metadata": meta, "source": source}
        if cell.cell_type == "code":
            kept.update(outputs=[], execution_count=None)
        if cell.get("attachments"):
            kept["attachments"] = cell.attachments
        cells.append(kept)
    content = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    for cell in content["cells"]:
        lines = cell["source"].split("\n")
        cell["source"] = [line + "\n" for line in lines[:-1]] + lines[-1:]
    return json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def form_problems(path, fix=False):
    """What is wrong with a master's file as text; with `fix` it is written anew.

    Returns
    -------
    list of str
    """
    try:
        text = path.read_text(encoding="utf-8")
        right = normal_form(nbformat.reads(text, 4))
    except Exception as error:  # anything that is no notebook
        return [f"{path}: not a notebook ({type(error).__name__}: {str(error).splitlines()[0]})"]
    if text == right:
        return []
    if fix:
        path.write_text(right, encoding="utf-8")
        return []
    return [f"{path}: not in normal form (outputs, execution counts, key order or metadata); run "
            f"'course check --fix {path.stem}'"]


def keep_normal(model, path, contents_manager, **_):
    """Jupyter's pre-save hook: what is saved under ``source/`` is saved in normal form.

    Parameters
    ----------
    model : dict
        What is to be saved; a notebook's content is changed.
    path : str
        Of the file, seen from the server's folder.
    contents_manager : jupyter_server.services.contents.manager.ContentsManager
    """
    if model["type"] != "notebook" or "source" not in (Path(contents_manager.root_dir) / path).parts:
        return
    right = json.loads(normal_form(nbformat.from_dict(model["content"])))
    for cell in right["cells"]:
        cell["source"] = "".join(cell["source"])
    model["content"] = right


def structure_problems(master):
    """What is wrong with a master's cells: their order, names and points."""
    cells, problems = master.source.cells, []

    def problem(cell, text):
        problems.append(f"{master.path}, cell {grade_id(cell) or cell.id}: {text}")

    names = Counter(grade_id(c) for c in cells if role(c))
    ids = Counter(c.id for c in cells)
    for cell in cells:
        meta = cell.metadata.get("nbgrader")
        if ids[cell.id] > 1:
            problem(cell, "its cell id is there twice; duplicate cells in JupyterLab, not in the file")
        if meta is not None and meta.get("schema_version") != 3:
            problem(cell, "nbgrader metadata are not of version 3; run 'nbgrader update'")
        if role(cell) and names[grade_id(cell)] > 1:
            problem(cell, "its grade_id is there twice")
        for marks in (masters.HIDDEN, masters.SOLUTION, masters.RUBRIC):
            if cell.source.count(marks[0]) != cell.source.count(marks[1]):
                problem(cell, f"{marks[0]!r} and {marks[1]!r} do not come in pairs")
    if not cells or not cells[0].source.startswith("# "):
        problems.append(f"{master.path}: the first cell is not a title ('# ...')")
    total = TOTAL.search(cells[0].source if cells else "")
    if not total or float(total[1]) != sum(master.points.values()):
        problems.append(f"{master.path}: the first cell says {total[1] if total else 'no'} points, the cells "
                        f"have {sum(master.points.values()):g}")
    if len(master.cells("written")) != 1:
        problems.append(f"{master.path}: {len(master.cells('written'))} written questions; there is one a notebook")
    for index, cell in enumerate(cells):
        if role(cell) not in ("solution", "written"):
            continue
        name, before = grade_id(cell), cells[index - 1]
        said = [float(p) for p in POINTS.findall(before.source)] if before.cell_type == "markdown" else []
        key = name if role(cell) == "written" else f"{name}-check"
        if said != [master.points.get(key)]:
            problem(cell, f"the text before it says {said or 'no'} points, the cells "
                          f"{master.points.get(key, 'have no check and no')} points")
        if role(cell) == "written":
            if not masters.region(cell.source, masters.RUBRIC):
                problem(cell, "the written question has no marking scheme")
            continue
        after = cells[index + 1] if index + 1 < len(cells) else None
        if after is None or role(after) != "check" or grade_id(after) != f"{name}-check":
            problem(cell, f"the next cell is not its check, '{name}-check'")
        elif masters.HIDDEN[0] not in after.source:
            problem(after, "it has no hidden tests")
        if not name.isidentifier():
            problem(cell, "its grade_id is not the name of what is graded")
        if masters.SOLUTION[0] not in cell.source:
            problem(cell, "it has no solution region")
    return problems


def leak_problems(master):
    """Whatever of solutions, hidden tests and rubrics is left in the release."""
    kept = "\n".join(_without_regions(c.source) for c in master.source.cells)
    released = json.dumps(master.release, ensure_ascii=False)
    plain = "\n".join(c.source for c in master.release.cells)
    found = [m for m in ("BEGIN HIDDEN", "BEGIN SOLUTION", "BEGIN MARK SCHEME") if m in released]
    for cell in master.source.cells:
        for marks in (masters.HIDDEN, masters.SOLUTION, masters.RUBRIC):
            for line in masters.region(cell.source, marks).split("\n"):
                line = line.strip()
                escaped = json.dumps(line, ensure_ascii=False)[1:-1]
                if len(line) > 12 and line not in kept and (line in plain or escaped in released):
                    found.append(line)
    return [f"{master.path}: the release gives away {text!r}" for text in found]


def _without_regions(source):
    for marks in (masters.HIDDEN, masters.SOLUTION, masters.RUBRIC):
        source = re.sub(f"{re.escape(marks[0])}.*?{re.escape(marks[1])}", "", source, flags=re.S)
    return source


def run_problems(master, config, limit):
    """Run the reference answers and the untouched release through the grader.

    Parameters
    ----------
    master : Master
    config : dict
    limit : float
        Seconds that the reference answers may take.

    Returns
    -------
    problems : list of str
    seconds : float
        CPU seconds that the reference answers took, all figures drawn.
    """
    problems = []
    right, seconds = _graded(samples.fill(master, samples.reference_answers(master)), master, config)
    for cell in right.cells:
        name = f"{master.path}, cell {grade_id(cell) or cell.id}"
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                problems.append(f"{name}: the reference answer fails: {output.ename}: {output.evalue}")
            if output.output_type == "stream" and (output.name == "stderr" or "Warning:" in output.text):
                problems.append(f"{name}: a warning or text on stderr: {output.text.strip()[:200]}")
        if role(cell) == "check":
            got, points = determine_grade(cell)
            if got != points and not any(o.output_type == "error" for o in cell.outputs):
                problems.append(f"{name}: the reference answer gets {got:g} of {points:g} points")
    if seconds > limit:
        problems.append(f"{master.path}: the reference answers took {seconds:.0f} CPU seconds (limit {limit:.0f})")
    for cell in _graded(master.release, master, config)[0].cells:
        if role(cell) == "check" and determine_grade(cell)[0] != 0:
            problems.append(f"{master.path}, cell {grade_id(cell)}: the untouched release gets "
                            f"{determine_grade(cell)[0]:g} points; it should get none")
    return problems, seconds


def _graded(notebook, master, config):
    config = Config(config)
    config.ExecuteSafely.figures = "all"
    text, seconds = run_notebook(pack(restore(notebook, master)), {}, config)
    return unpack(text), seconds


def check_master(path, config, limit=None, fix=False):
    """Everything that is wrong with one master notebook.

    Parameters
    ----------
    path : pathlib.Path
    config : traitlets.config.Config
        The course's configuration.
    limit : float, optional
        Seconds that the reference answers may take; by default what the configuration says.
    fix : bool
        Write the notebook in normal form first.

    Returns
    -------
    problems : list of str
        A line each, with the notebook and the cell.
    summary : str
        Points, exercises and the seconds that the reference answers took.
    """
    problems = form_problems(path, fix)
    try:
        master = masters.load(path, config)
    except ValueError as error:
        return problems or [str(error)], ""
    problems += structure_problems(master) + leak_problems(master)
    limits = config.get("CheckMaster", {}).get("seconds", {})
    found, seconds = run_problems(master, config, limit or limits.get(path.parent.name, 30))
    exercises = len(master.cells("check"))
    return problems + found, f"{sum(master.points.values()):g} points, {exercises} exercises, {seconds:.1f} s"
