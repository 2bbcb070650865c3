"""Master notebooks: what they hold, and what nbgrader makes of them for students and graders."""

import ast
import copy
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import nbformat
from nbgrader import utils
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor, SaveCells
from traitlets.config import Config

NOTES = "grading_notes"  # where a notebook's metadata keeps lines for the instructor
HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
RUBRIC = "=== BEGIN MARK SCHEME ===", "=== END MARK SCHEME ==="


class StubSolutions(ClearSolutions):
    """nbgrader's ClearSolutions with a stub that fits the place of the solution.

    Inside a function the stub raises NotImplementedError; at top level, where variables are
    to be filled, it is a comment, so that the notebook runs before it is answered.
    """

    def _replace_solution_region(self, cell, language):
        indented = any(self.begin_solution_delimeter in line and line[:1].isspace()
                       for line in cell.source.split("\n"))
        self.code_stub = {"python": "# YOUR CODE HERE" + "\nraise NotImplementedError" * indented}
        return super()._replace_solution_region(cell, language)


class FoldCells(NbGraderPreprocessor):
    """Collapse what a learner need not read: checks, the set-up, and cells that draw."""

    def preprocess_cell(self, cell, resources, index):
        """Mark a cell as Jupyter marks one whose code the reader has collapsed."""
        name = grade_id(cell)
        if role(cell) == "check" or role(cell) == "locked" and (
                name == "setup" or name.endswith(("-figure", "-drawing"))):
            cell.metadata["jupyter"] = {"source_hidden": True}
        return cell, resources


def role(cell):
    """What a cell is to nbgrader: 'check', 'written', 'solution', 'locked' or ''."""
    if "nbgrader" not in cell.metadata:
        return ""
    if utils.is_grade(cell):
        return "written" if utils.is_solution(cell) else "check"
    return "solution" if utils.is_solution(cell) else "locked" if utils.is_locked(cell) else ""


def grade_id(cell):
    """The name of a cell in the gradebook, or ''."""
    meta = cell.metadata.get("nbgrader")
    name = meta.get("grade_id", "") if isinstance(meta, dict) else ""
    return name if isinstance(name, str) else ""


def region(source, marks):
    """The lines between a pair of markers, without them; '' where there are none."""
    inside, lines = False, []
    for line in source.split("\n"):
        if marks[1] in line:
            inside = False
        if inside:
            lines.append(line)
        if marks[0] in line:
            inside = True
    return "\n".join(lines)


def gives_partial_credit(source):
    """Whether a check cell ends in ``check.score(...)`` and so gives a number of points."""
    body = ast.parse(source).body
    last = body[-1].value if body and isinstance(body[-1], ast.Expr) else None
    return isinstance(last, ast.Call) and ast.unparse(last.func) == "check.score"


@dataclass(frozen=True)
class Master:
    """A master notebook and the two views of it that nbgrader derives.

    Attributes
    ----------
    path : pathlib.Path
    source : NotebookNode
        As the instructor wrote it.
    graded : NotebookNode
        Solutions replaced by stubs, hidden tests present: what grading is done with.
    release : NotebookNode
        What students get.
    """

    path: Path
    source: nbformat.NotebookNode
    graded: nbformat.NotebookNode
    release: nbformat.NotebookNode

    @property
    def assignment(self):
        return self.path.parent.name

    @property
    def name(self):
        return self.path.stem

    def cells(self, *roles, view="graded"):
        """The cells with one of these roles, in order."""
        return [c for c in getattr(self, view).cells if role(c) in roles]

    @property
    def points(self):
        """Points by hand-written and automatic cell, under their grade_id."""
        return {grade_id(c): float(c.metadata.nbgrader.points) for c in self.cells("check", "written")}


def load(path, config=None):
    """Read a master notebook.

    Parameters
    ----------
    path : str or pathlib.Path
    config : traitlets.config.Config
        The course's configuration, for the list of preprocessors.

    Returns
    -------
    Master

    Raises
    ------
    ValueError
        If it is not a notebook or nbgrader cannot make a release of it; the message names
        the file.
    """
    path = Path(path)
    return _load(path, path.stat().st_mtime_ns, _frozen(config or Config()))


class _frozen:
    """A configuration that can be a key of the cache: equal if it says the same."""

    def __init__(self, config):
        self.config, self.text = config, repr(config.get("GenerateAssignment", {}))

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == other.text


@lru_cache(maxsize=64)
def _load(path, _modified, frozen):
    try:
        source = nbformat.read(path, 4)
        notebook, graded = copy.deepcopy(source), None
        resources = {"nbgrader": {"assignment": path.parent.name, "notebook": path.stem}}
        for preprocessor in GenerateAssignment(config=frozen.config).preprocessors:
            if isinstance(preprocessor, str):
                preprocessor = _import(preprocessor)
            if issubclass(preprocessor, SaveCells):
                graded = copy.deepcopy(notebook)
            else:
                notebook, _ = preprocessor(config=frozen.config).preprocess(notebook, resources)
    except Exception as error:
        raise ValueError(f"{path}: {type(error).__name__}: {error}") from error
    return Master(path, source, graded, notebook)


def _import(name):
    module, _, attribute = name.rpartition(".")
    return getattr(__import__(module, fromlist=[attribute]), attribute)
