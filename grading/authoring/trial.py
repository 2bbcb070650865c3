"""Try variants of one answer against its check cell, each in a fork of a warm interpreter.

The notebook runs once, top to bottom, with the reference answers. In front of every
solution cell the process forks: each child runs a variant of that cell and then the cells
up to its check, tells the parent what came of it, and ends. A variant so costs the time of
two cells, and none can disturb another.
"""

import argparse
import contextlib
import os
import pickle
import re
import select
import signal
import sys
import time
from dataclasses import astuple, dataclass
from pathlib import Path

import nbformat

QUESTION = re.compile(r"\bcheck\.(?:choice|number)\(")
HEADING = re.compile(r"^# %% (right|wrong|shortcut): (.+?)(?: \((\d+(?:\.\d+)?) points?\))?$", re.MULTILINE)


@dataclass
class Attempt:
    """One answer to an exercise, with the points that it must get.

    Attributes
    ----------
    notebook, exercise : str
        Where it belongs.
    kind : str
        "right", "wrong" or "shortcut": an answer that does not do what the exercise is about.
    note : str
        The style of a right answer, the misconception of a wrong one.
    source : str
        What a learner would have in the solution cell.
    points : float
    """

    notebook: str
    exercise: str
    kind: str
    note: str
    source: str
    points: float

    @property
    def grading_only(self):
        """Whether it is refused in grading only, where a whole library is out of reach, and not here."""
        return "only grading" in self.note

    @property
    def name(self):
        """The heading without the points; no other attempt on the exercise has it."""
        return f"{self.kind}: {self.note}"


def read_file(path):
    """Read ``attempts/<assignment>/<notebook>/<exercise>.py``.

    Each attempt is a cell of the percent format under a heading such as
    ``# %% right: with a loop (2 points)``, ``# %% wrong: the sign is lost`` or
    ``# %% shortcut: the library's function``; without a number it must get none.

    Returns
    -------
    list of Attempt
    """
    path = Path(path)
    before, *parts = HEADING.split(path.read_text(encoding="utf-8"))
    attempts = [Attempt(path.parent.name, path.stem, kind, note, source.strip("\n") + "\n", float(points or 0))
                for kind, note, points, source in zip(*[iter(parts)] * 4)]
    twice = len({a.name for a in attempts}) < len(attempts)
    if not attempts or before.strip() or twice or any("\n# %%" in f"\n{a.source}" for a in attempts):
        raise ValueError(f"{path}: each attempt stands under a heading of its own, '# %% right: ... (2 points)', "
                         "'# %% wrong: ...' or '# %% shortcut: ...', and there is nothing else")
    return attempts


def read_attempts(folder):
    """All attempts below a folder, file by file."""
    return [attempt for path in sorted(Path(folder).rglob("*.py")) for attempt in read_file(path)]


@dataclass
class Outcome:
    """What came of one answer.

    Attributes
    ----------
    points : float
    message : str
        The check's message, empty if it passed.
    visible : bool or None
        Whether the answer passed what the learner sees of the check, where that was asked.
    seconds : float
        How long it took.
    """

    points: float
    message: str
    visible: bool | None = None
    seconds: float = 0.0


def visible_part(source):
    """A check cell as the learner sees it: without its hidden tests."""
    return re.sub(r"^\s*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[^\n]*$", "", source,
                  flags=re.DOTALL | re.MULTILINE)


@contextlib.contextmanager
def silence():
    """Let nothing be printed for a while."""
    with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        yield


class Trial:
    """An IPython shell in this process that runs the cells of one master notebook.

    Use it in a process of its own: the notebook's names, its imports and its random state
    stay behind in the interpreter.

    Parameters
    ----------
    notebook : path
    seconds : float
        How long an answer and its check may take. May be changed while it runs.
    visible_first : bool
        Whether to run the visible part of each check by itself as well.
    visible_only : bool
        Whether to run nothing but that.
    """

    def __init__(self, notebook, seconds=60, visible_first=False, visible_only=False):
        os.environ.update(OMP_NUM_THREADS="1", MPLBACKEND="Agg")
        from IPython.core.interactiveshell import InteractiveShell
        self.cells = [c for c in nbformat.read(notebook, 4).cells if c.cell_type == "code"]
        self.seconds = seconds
        self.visible_first, self.visible_only = visible_first or visible_only, visible_only
        too_early = "exercises.check.here" in sys.modules and not InteractiveShell.initialized()
        self.shell = InteractiveShell.instance()
        if too_early:  # it saw no shell whose check cells it has to follow
            here = sys.modules["exercises.check.here"]
            here.watch_cells(self.shell, here.HERE)
        self.shell.showtraceback = lambda *_, **__: None
        self.shell.display_pub.publish = lambda *_, **__: None

    def run(self, variants):
        """Run the notebook as far as needed and, at each solution cell, its variants.

        Parameters
        ----------
        variants : dict of str to dict of str to str
            For each exercise the sources to try, under their names.

        Yields
        ------
        exercise, name : str
        outcome : Outcome
        """
        left = set(variants)
        for position, cell in enumerate(self.cells):
            role = cell.metadata.get("nbgrader", {})
            if role.get("solution"):
                for name, source in variants.get(role["grade_id"], {}).items():
                    yield role["grade_id"], name, self._fork(position, source)
                left.discard(role["grade_id"])
            if not left:
                return
            error = self._execute(cell.source)[1]
            if error is not None and not role.get("grade"):
                raise RuntimeError(f"cell {role.get('grade_id', position)}: {error!r}")

    def _execute(self, source):
        with silence():
            result = self.shell.run_cell(source)
        return result.result, result.error_before_exec or result.error_in_exec

    def _fork(self, position, source):
        started = time.monotonic()
        outcome, why_not = self._in_fork(lambda: astuple(self._attempt(position, source)), self.seconds)
        outcome = Outcome(*outcome) if outcome else Outcome(0.0, why_not)
        outcome.seconds = time.monotonic() - started
        return outcome

    @staticmethod
    def _in_fork(work, seconds):
        """What a function returns in a fork, and why it is None where nothing came."""
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.setsid()
                with os.fdopen(writer, "wb") as pipe:
                    try:
                        came = work(), ""
                    except Exception as error:
                        came = None, repr(error)
                    pickle.dump(came, pipe)
            finally:
                os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            ready = bool(select.select([pipe], [], [], seconds)[0])
            text = pipe.read() if ready else b""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL) if not ready else None
        os.waitpid(child, 0)
        if not ready:
            return None, f"no end within {seconds:g} seconds"
        return pickle.loads(text) if text else (None, "the kernel died")

    def _attempt(self, position, source):
        self._execute(source)
        for cell in self.cells[position + 1:]:
            role = cell.metadata.get("nbgrader", {})
            if role.get("grade") and self.visible_first:
                error = self._execute(visible_part(cell.source))[1]
                if error is not None:
                    return Outcome(0.0, str(error) or repr(error), visible=False)
                if self.visible_only:
                    return Outcome(0.0, "", visible=True)
            value, error = self._execute(cell.source)
            if role.get("grade"):
                visible = True if self.visible_first else None
                if error is not None:
                    return Outcome(0.0, str(error) or repr(error), visible)
                return Outcome(float(value if type(value) is float else role["points"]), "", visible)
        raise RuntimeError("a solution cell has no check cell behind it")


def try_attempts(notebook, attempts, seconds=60):
    """Try attempts on a notebook in this process.

    Returns
    -------
    list of (Attempt, float, str)
        Each attempt with the points that it got and the check's message; without those that
        are refused in grading only.
    """
    variants = {}
    for a in attempts:
        if not a.grading_only:
            variants.setdefault(a.exercise, {})[a.name] = a.source
    by_name = {(a.exercise, a.name): a for a in attempts}
    return [(by_name[exercise, name], outcome.points, outcome.message)
            for exercise, name, outcome in Trial(notebook, seconds).run(variants)]


def visible_passes(notebook, attempts, seconds=60):
    """Which wrong answers pass what the learner sees of their checks, and so lose the mark without a warning.

    Questions are left out, for a check shows only whether an answer to one has the right form;
    so are answers that are right in part.

    Parameters
    ----------
    notebook : path
    attempts : list of Attempt
    seconds : float
        How long an answer and its check may take.

    Returns
    -------
    dict of str to (int, list of str)
        For each exercise how many wrong answers there are, and those of them that pass.
    """
    cells = {c.metadata.get("nbgrader", {}).get("grade_id"): c.source for c in nbformat.read(notebook, 4).cells}
    variants = {}
    for a in attempts:
        seen = visible_part(cells.get(f"{a.exercise}-check", ""))
        if a.kind == "wrong" and not a.points and not QUESTION.search(seen):
            variants.setdefault(a.exercise, {})[a.note] = a.source

    def work():
        passing = {exercise: [] for exercise in variants}
        for exercise, note, outcome in Trial(notebook, seconds, visible_only=True).run(variants):
            if outcome.visible:
                passing[exercise].append(note)
        return passing

    passing, why_not = Trial._in_fork(work, 100 * seconds)
    if passing is None:
        raise RuntimeError(f"{notebook}: the trial of its visible checks did not come to its end: {why_not}")
    return {exercise: (len(wrong), passing[exercise]) for exercise, wrong in variants.items()}


def main():
    """Print what every attempt on a notebook gets; returns 1 if any was misjudged, else 0."""
    parser = argparse.ArgumentParser(prog="python -m grading.authoring.trial",
                                     description="Try the attempts on a master notebook.")
    parser.add_argument("notebook", type=Path, help="such as source/02_shallow_networks/shallow_networks.ipynb")
    parser.add_argument("exercise", nargs="*", help="only these exercises; without any, all")
    parser.add_argument("--visible", action="store_true",
                        help="only say which wrong answers pass the visible part of their check")
    chosen = parser.parse_args()
    notebook, started, misjudged = chosen.notebook, time.time(), 0
    folder = Path("attempts") / notebook.parent.name / notebook.stem
    if not notebook.is_file():
        parser.error(f"{notebook}: there is no such notebook")
    for file in [folder / f"{exercise}.py" for exercise in chosen.exercise] or [folder]:
        if not file.exists():
            parser.error(f"{file}: there are no attempts; write some, or give the name of another exercise")
    try:
        attempts = [a for a in read_attempts(folder) if not chosen.exercise or a.exercise in chosen.exercise]
        if chosen.visible:
            found = visible_passes(notebook, attempts)
            for exercise, (wrong, passing) in found.items():
                print(f"{len(passing)} of {wrong} {exercise}", *passing, sep="\n    ")
            print(f"{sum(len(p) for _, p in found.values())} of {sum(n for n, _ in found.values())} wrong answers pass "
                  f"visibly, {time.time() - started:.0f} s")
            return 0
        for attempt, points, message in try_attempts(notebook, attempts):
            bad = abs(points - attempt.points) > 1e-9
            misjudged += bad
            print(f"{'MISJUDGED' if bad else 'ok':9} {attempt.exercise}, {attempt.name}: {points:g} "
                  f"(expected {attempt.points:g}) {message}")
    except (ValueError, RuntimeError) as error:
        print(f"{notebook}: {error}", file=sys.stderr)
        return 1
    print(f"{len(attempts)} attempts, {misjudged} misjudged, {time.time() - started:.0f} s")
    return int(misjudged > 0)


if __name__ == "__main__":
    sys.exit(main())
