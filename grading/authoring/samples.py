"""Made-up submissions: a master's release filled with answers, good, bad and ugly."""

import copy
import json

import nbformat
from nbformat.v4 import new_code_cell

from .. import masters
from ..masters import grade_id, role
from .trial import read_attempts


def reference_answers(master):
    """The instructor's own answer to every exercise, as a student would have written it."""
    answers = {}
    for cell in master.cells("solution", view="source"):
        lines = [line for line in cell.source.split("\n") if not any(m in line for m in masters.SOLUTION)]
        answers[grade_id(cell)] = "\n".join(lines)
    return answers


def fill(master, answers, written="My answer in a few sentences."):
    """A submission: the release with these answers in its answer cells.

    Parameters
    ----------
    master : Master
    answers : dict of str to str
        Source under the exercise's name; exercises that are not in it stay unanswered.
    written : str
        The answer to the written question; '' leaves it unanswered.

    Returns
    -------
    NotebookNode
    """
    notebook = copy.deepcopy(master.release)
    for cell in notebook.cells:
        if role(cell) == "solution" and grade_id(cell) in answers:
            cell.source = answers[grade_id(cell)]
        if role(cell) == "written" and written:
            cell.source = written
    return notebook


def mixed_answers(master, attempts, shift, kind=""):
    """For every exercise one of its attempts: the one at place `shift`, counted on per exercise.

    Neighbouring exercises so get attempts of different rank, and over all shifts each
    attempt is met once. `kind` keeps the attempts of that kind.

    Returns
    -------
    dict of str to Attempt
    """
    chosen = {}
    for number, exercise in enumerate(reference_answers(master)):
        own = [a for a in attempts if a.exercise == exercise and kind in ("", a.kind)]
        if own:
            chosen[exercise] = own[(shift + number * (not kind)) % len(own)]
    return chosen


def as_text(notebook):
    """A notebook as JSON, as it is: without nbformat's own repairs."""
    return notebook if isinstance(notebook, str) else json.dumps(notebook)


def sources(attempts):
    """The source of each attempt of a dictionary."""
    return {exercise: attempt.source for exercise, attempt in attempts.items()}


def sample_class(master, attempts):
    """A class of sixteen, one notebook each.

    Parameters
    ----------
    master : Master
    attempts : list of Attempt
        Of this notebook.

    Returns
    -------
    dict of str to (str or NotebookNode)
        The student's name with what is handed in; text is written as it is.
    """
    right = reference_answers(master)
    names = list(right)
    standalone = [n for n in names if not any(n in c.source for c in master.release.cells
                                              if c.cell_type == "code" and n not in grade_id(c))]
    victim = next((n for n in standalone if f"def {n}(" in right[n]), names[0])
    head = f"def {victim}(*values, **named):"
    students = {"ada": fill(master, right)}
    for number, name in enumerate(("ben", "chloe")):
        students[name] = fill(master, right | sources(mixed_answers(master, attempts, number, "right")))
    for number, name in enumerate(("dilan", "elif", "farid", "greta", "hugo")):
        students[name] = fill(master, right | sources(mixed_answers(master, attempts, number)))
    students["ines"] = fill(master, sources(mixed_answers(master, attempts, 0, "wrong")))
    students["jonas"] = fill(master, {}, written="")
    half = {n: right[n] for n in names[:len(names) // 2]}
    half[names[len(names) // 2]] = f"def {names[len(names) // 2]}(x:\n    return"
    students["kaya"] = fill(master, half, written="")
    students["lena"] = fill(master, right | {victim: f"{head}\n    while True:\n        pass"})
    students["milo"] = fill(master, right)
    students["milo"].cells = [c for c in students["milo"].cells if grade_id(c) != f"{names[0]}-check"]
    students["nora"] = '{"cells": [{"cell_type": "code", "source": ["def half_a_file'
    students["omar"] = tampered(fill(master, right | {names[0]: "answer = 42"}), f"{names[0]}-check")
    students["pia"] = fill(master, right | {victim: f"import os\n{head}\n    os._exit(1)"})
    return students


def tampered(notebook, check):
    """A submission with a check cell tagged to be skipped, emptied, doubled and worth more."""
    cell = next(c for c in notebook.cells if grade_id(c) == check)
    cell.source = "print('all tests passed')"
    cell.metadata.tags = ["skip-execution"]
    cell.metadata.nbgrader.points = 100
    cell.outputs = [nbformat.v4.new_output("execute_result", data={"text/plain": "100"})]
    notebook.cells += [copy.deepcopy(cell), new_code_cell("1 / 0")]
    return notebook


def attempts_of(course, master):
    """The attempts on a master's exercises."""
    return read_attempts(course.root / "attempts" / master.assignment / master.name)
