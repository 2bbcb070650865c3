"""Run a notebook's cells and its visible checks in this process, without a grader."""

import json
import os
import re
import sys
from typing import NamedTuple

UNWRITTEN = re.compile(r"\bis not written yet\b|\bdoes not exist yet\b|^\w+ is None\b|\bNotImplementedError\b")


class NotebookError(Exception):
    """A file that cannot be judged; the message is one line and says what to do."""


class Cell(NamedTuple):
    """A code cell: its name (of nbgrader, else its id) and its source."""

    name: str
    source: str

    @property
    def is_check(self):
        return self.name.endswith("-check")


def read(path):
    """The code cells of a notebook.

    Parameters
    ----------
    path : pathlib.Path

    Returns
    -------
    list of Cell

    Raises
    ------
    NotebookError
        If the file is missing or no notebook.
    """
    try:
        notebook = json.loads(path.read_text(encoding="utf-8-sig"))
        return [_cell(cell) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    except OSError as error:
        raise NotebookError(f"{path}: {error.strerror}; name a notebook (.ipynb)") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NotebookError(f"{path}: this is no Jupyter notebook (of format 4); open it in JupyterLab "
                            "and save it again") from None


def _cell(cell):
    source, meta = cell["source"], cell.get("metadata", {}).get("nbgrader")
    name = (meta or {}).get("grade_id") or cell.get("id") or ""
    return Cell(str(name), source if isinstance(source, str) else "".join(source))


def judge(path, cells, say):
    """Run a notebook from the top and say of each check whether it passes.

    Parameters
    ----------
    path : pathlib.Path
    cells : list of Cell
    say : callable
        Prints a line.

    Returns
    -------
    int
        0 if all checks pass, else 1.

    Raises
    ------
    NotebookError
        If the notebook has no checks.
    """
    checks = [cell.name for cell in cells if cell.is_check]
    if not checks:
        raise NotebookError(f"{path}: no check cells; for a notebook that was filled in for the book's "
                            "practicals: python -m exercises grade-book NOTEBOOK.ipynb")
    say(f"running {path.name}: {len(checks)} checks")
    shell, counts = start_shell(path.resolve().parent), {}
    for cell in cells:
        error = run(shell, cell)
        if cell.is_check:
            word, message = verdict(cell, error)
            counts[word] = counts.get(word, 0) + 1
            say(line(word, cell.name.removesuffix("-check"), message))
    say(f"{counts.get(PASSES, 0)} of {len(checks)} checks pass, {counts.get(NOT_YET, 0)} do not yet, "
        f"{counts.get(NOT_WRITTEN, 0)} are not written yet")
    return 0 if counts.get(PASSES, 0) == len(checks) else 1


PASSES, NOT_YET, NOT_WRITTEN = "passes", "not yet", "not written yet"


def verdict(cell, error):
    """What became of a check, in a word, and the message for the learner ('' if there is none)."""
    if not cell.source.strip():
        return NOT_YET, "the check cell is empty; take it from the notebook as it came to you"
    if error is None:
        return PASSES, ""
    try:
        text = str(error)
    except Exception:  # a __str__ of the learner's
        text = ""
    if type(error).__name__ != "CheckFailed":
        text = f"{type(error).__name__}: {text}".rstrip(": ")
    return (NOT_WRITTEN, "") if UNWRITTEN.search(text) else (NOT_YET, text)


def line(word, name, message):
    """One line on one exercise."""
    return f"{word:17}{name}" + f": {message}" * bool(message)


def start_shell(folder):
    """An IPython shell that draws nothing, keeps no history and works in this folder."""
    os.environ["MPLBACKEND"] = "agg"
    os.chdir(folder)
    sys.path.insert(0, str(folder))
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    class Shell(InteractiveShell):
        """A shell for which %matplotlib and the like change nothing."""

        def enable_gui(self, gui=None):
            """Leave the event loop alone."""

        def enable_matplotlib(self, gui=None):
            """Keep drawing nothing."""
            return "agg", "agg"

    config = Config()
    config.HistoryManager.enabled = False
    shell, seen = Shell.instance(config=config), "exercises.check.here" in sys.modules
    from .check.here import HERE, watch_cells
    if seen:  # else it has found the shell itself
        watch_cells(shell, HERE)
    return shell


def run(shell, cell):
    """Run a cell; returns the exception that ended it, or None."""
    result = shell.run_cell(cell.source, cell_id=cell.name or None)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    return result.error_before_exec or result.error_in_exec
