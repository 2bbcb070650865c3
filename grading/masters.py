"""Master notebooks: what they hold, and what nbgrader makes of them for students and graders."""

import ast
import copy
import importlib.util
import re
import symtable
import sys
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor, SaveCells
from nbgrader.utils import compute_checksum, is_solution
from traitlets.config import Config

from exercises.check.here import bound_names

NOTES = "grading_notes"  # where a notebook's metadata keeps lines for the instructor
HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
RUBRIC = "=== BEGIN MARK SCHEME ===", "=== END MARK SCHEME ==="
WHEEL = "deep_learning_exercises-1.0.0-py3-none-any.whl"
MISSING = f"""\
try:
    import exercises
except ModuleNotFoundError as missing:
    missing._render_traceback_ = lambda: [
        "The package exercises is missing. On your own machine: start JupyterLab as the course's README says. "
        "Elsewhere: put {WHEEL}, which your course hands out, beside this notebook and run "
        "%pip install {WHEEL}"]
    raise"""


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


class SayWhatIsMissing(NbGraderPreprocessor):
    """Let a notebook on its own, as on Colab, say in one line that `exercises` is missing and how to get it."""

    def preprocess(self, nb, resources):
        for cell in nb.cells:
            if cell.cell_type == "code" and role(cell) == "locked" and "from exercises import" in cell.source:
                cell.source = f"{MISSING}\n\n{cell.source}"
                break
        return nb, resources


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
    meta = cell["metadata"].get("nbgrader")  # by these three as in nbgrader.utils, hundreds of times a notebook
    if not meta:
        return ""
    if meta.get("grade"):
        return "written" if meta.get("solution") else "check"
    return "solution" if meta.get("solution") else "locked" if meta.get("locked") else ""


def is_as_released(cell):
    """Whether a solution cell is as it was released."""
    return is_solution(cell) and cell.metadata.nbgrader.get("checksum") == compute_checksum(cell)


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


@lru_cache(maxsize=4096)
def names_of(source):
    """The names that a cell binds at top level, and those that it needs from other cells.

    Returns
    -------
    bound, needed : frozenset of str
    """
    bound = bound_names(source)
    try:
        tables, needed = [symtable.symtable(source, "cell", "exec")], set()
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # magics and half-written cells
        return frozenset(bound), frozenset(re.findall(r"[^\W\d]\w*", source)) - bound
    while tables:
        table = tables.pop()
        top = table.get_type() == "module"
        needed |= {s.get_name() for s in table.get_symbols() if s.is_referenced() and (top or s.is_global())}
        tables += table.get_children()
    return frozenset(bound), frozenset(needed - bound)


def modules_of(cells):
    """The modules that the given cells of a notebook import, and what those import late.

    Parameters
    ----------
    cells : list of NotebookNode
        Of a master, or of a submission that was rebuilt around one.

    Returns
    -------
    list of str
    """
    found, text = {"exercises.check"}, ""
    for cell in cells:
        if cell.cell_type != "code" or role(cell) not in ("locked", "check"):
            continue
        text += cell.source
        try:
            nodes = list(ast.walk(ast.parse(cell.source)))
        except (SyntaxError, ValueError):
            continue  # magics
        for node in nodes:
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {f"{node.module}.{a.name}" if node.module == "exercises" else node.module
                          for a in node.names}
    tops = {name.partition(".")[0] for name in found}
    if "torch" in tops and "optim" in text:
        found.add("torch._dynamo")  # two seconds at the first step of an optimiser
    if "transformers" in tops or "language_model" in text:
        found.add("transformers.models.gpt2.modeling_gpt2")
    return sorted(found)


@lru_cache(maxsize=1024)
def without(source):
    """The libraries that a check cell puts out of reach (``without=("torch", ...)``).

    Returns
    -------
    tuple of str
        Installed libraries only: names of functions and of Python's own modules are left to
        `exercises.check`.
    """
    if "without" not in source:
        return ()
    tree = ast.parse(source)
    constants = {target.id: node.value for node in tree.body if isinstance(node, ast.Assign)
                 for target in node.targets if isinstance(target, ast.Name)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "without":
            value = constants.get(node.value.id, node.value) if isinstance(node.value, ast.Name) else node.value
            found |= {n.value for n in ast.walk(value) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    kept = {"numpy", "exercises", *sys.stdlib_module_names}
    return tuple(sorted(name for name in found if "." not in name and name not in kept
                        and importlib.util.find_spec(name)))


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

    @cached_property
    def anchors(self):
        """The cells with a role, as they are graded, under their names."""
        return {grade_id(c): c for c in self.graded.cells if role(c)}

    @cached_property
    def released(self):
        """What the cells with a role hold when they are released, under their names."""
        return {grade_id(c): c.source for c in self.release.cells if role(c)}

    @cached_property
    def shared(self):
        """The names that its cells use besides its checks: those that a plain check may change for them."""
        cells = [c for c in self.source.cells if c.cell_type == "code" and role(c) != "check"]
        return sorted(frozenset().union(*(part for c in cells for part in names_of(c.source))))

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
        source = _with_ids(nbformat.read(path, 4))
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


def _with_ids(notebook):
    """A notebook of format 4.4 or older as one of 4.5, whose cells have ids."""
    if notebook.nbformat_minor < 5:
        notebook.nbformat_minor = 5
        for number, cell in enumerate(notebook.cells, 1):
            cell.id = f"master-{number}"
    return notebook


def _import(name):
    module, _, attribute = name.rpartition(".")
    return getattr(__import__(module, fromlist=[attribute]), attribute)
