"""Run a sanitised notebook: the learner's cells in one process, the checks in another.

Running is a function of the notebook and the files beside it; nothing else of the course is
read and nothing is written, so that it can happen in another process or on another machine.
"""

import json
import secrets
import socket
import time
from itertools import dropwhile, takewhile

import nbformat
from nbformat.v4 import new_output
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Enum, Integer
from traitlets.config import Config

from .. import masters
from ..masters import NOTES, grade_id, role
from . import border, sandbox
from .files import side_files
from .processes import LearnerProcess

REMARKABLE = ("OutputTooLong", "SyntaxError", "IndentationError")
SHOWN_TYPES = ("text/plain", "image/png", "image/jpeg")  # the others can run scripts in a browser
UNPROTECTED = "graded without the sandbox"
TOGETHER = "learner-process"  # the tag of a check cell that needs more than the border carries
MOST_ALT, MOST_WIDTH = 2000, 4000  # characters that describe a picture, and pixels
SHARED = "shared_names"  # where a notebook's metadata keep the names that plain checks may change
EVENTS = ("stream", "display_data", "update_display_data", "execute_result", "error", "clear_output")


class Died(Exception):
    """The learner's process ended; the message says why."""


class ExecuteSafely(NbGraderPreprocessor):
    """nbgrader's execution step: sandboxed processes for the learner's cells, an examiner for the checks.

    A cell that ends its process costs itself and nothing else: the notebook's other cells run
    again without it, and what had been judged by then stays judged.
    """

    timeout = Integer(120, help="CPU seconds that a check may take.").tag(config=True)
    other_timeout = Integer(60, help="CPU seconds that a cell which is no check may run.").tag(config=True)
    slow_timeout = Integer(
        5, help="CPU seconds that a given cell (a figure, say) may run after a first answer without end, which "
                "such cells would run again and again.").tag(config=True)
    notebook_timeout = Integer(300, help="CPU seconds that a whole notebook may run.").tag(config=True)
    restarts = Integer(3, help="How many times a notebook whose process ended is run again.").tag(config=True)
    max_output = Integer(2_000_000, help="Characters that one cell may put out.").tag(config=True)
    max_notebook_output = Integer(20_000_000, help="Characters that a notebook may put out.").tag(config=True)
    figures = Enum(
        ("failed", "all", "none"), "failed",
        help="Which locked cells named ...-figure to run, which draw what was answered: those whose exercise was "
             "answered and lost points, all, or none. One that later cells need runs in any case.").tag(config=True)

    def preprocess(self, nb, resources):
        files = resources.get("files")
        if files is None:
            files = side_files(resources.get("metadata", {}).get("path"))[0]
        nb.metadata.setdefault(NOTES, [])
        Run(self, nb, files).all()
        return nb, resources


class Run:
    """One notebook being run and examined."""

    examiners = {}  # of this worker, by what is imported in them

    def __init__(self, settings, nb, files):
        self.settings, self.nb, self.files = settings, nb, files
        self.processes = LearnerProcess(config=settings.config)
        self.limits = self.processes.values()
        self.preload = nb.metadata.pop("preload", None) or masters.modules_of(nb.cells)
        self.notes, self.shared = nb.metadata[NOTES], nb.metadata.pop(SHARED, [])
        self.judged, self.broken, self.slow, self.used = {}, {}, False, 0.0
        self.started, self.token = time.monotonic(), secrets.token_hex(8)
        self.learner, self.bare, self.output, self.displays = None, {}, 0, {}

    def note(self, text):
        """Leave a line for the instructor, once."""
        if text not in self.notes:
            self.notes.append(text)

    def all(self):
        """Run every cell that there is time for."""
        if not self.processes.sandbox:
            self.note(UNPROTECTED)
        for cell in self.nb.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        try:
            for _ in range(self.settings.restarts + 1):
                try:
                    return self._pass()
                except Died as error:
                    cell = self.nb.cells[self.position]
                    self.broken[self.position] = str(error)
                    self.note(f"{grade_id(cell) or 'a cell of the learner'}: {error}")
                    if role(cell) == "check" and self.position not in self.judged:
                        self.judge(cell, {"stdout": "", "shown": None, "error": [
                            "CheckFailed", f"the notebook's process {error} when this was checked"]})
                finally:
                    self._end()
            self._give_up("the notebook's process ended too often", 0)
        finally:
            for position, cell in enumerate(self.nb.cells):
                if role(cell) == "check" and position not in self.judged and not cell.outputs:
                    fail(cell, "NotRun", "this check was not run")
            self._number()

    def _end(self):
        self.used = self.cpu_seconds()
        for process in [self.learner, *self.bare.values()]:
            if process:
                process.leave()
        self.learner, self.bare = None, {}

    def cpu_seconds(self):
        """CPU seconds that this notebook has taken so far, in its own processes and in the examiner."""
        return self.used + sum(process.cpu() or 0.0 for process in [self.learner, *self.bare.values()] if process)

    def _pass(self):
        """Run the notebook in a new process; Died if that ends on the way."""
        self.learner = self.processes.start("learner", self.files, self.preload)
        self.ran, self.skipped, self.failed = [], [], False
        for position, cell in enumerate(self.nb.cells):
            self.position = position
            if cell.cell_type != "code":
                continue
            most = self.settings.notebook_timeout
            if time.monotonic() - self.started > most and self.cpu_seconds() > most:
                self._give_up(f"the notebook used up its {self.settings.notebook_timeout} seconds", self.position)
                break
            if self.position in self.judged:
                self.failed = bool(self.judged[self.position])
            elif self.position in self.broken and role(cell) != "check":
                cell.outputs = []
                fail(cell, "DeadKernelError", self.broken[self.position])
            elif role(cell) == "check" and TOGETHER not in cell.metadata.get("tags", []):
                self._check(cell)
            elif draws(cell) and not self._is_wanted(cell):
                self.skipped.append(self.position)
            else:
                self._run(cell)

    # -- cells of the learner's process
    def _is_wanted(self, cell):
        """Whether a figure is to be drawn, or makes a name that other cells need."""
        if self.settings.figures == "all" or self.settings.figures == "failed" and self.failed and self._is_answered():
            return True
        bound = masters.names_of(cell.source)[0]
        return any(bound & masters.names_of(other.source)[1] for n, other in enumerate(self.nb.cells)
                   if other.cell_type == "code" and role(other) != "check" and not draws(other)
                   and (n > self.position or role(other) != "locked"))

    def _is_answered(self):
        """Whether the exercise that was checked last was answered at all."""
        before = [cell for cell in self.nb.cells[:self.position] if role(cell) in ("check", "solution")]
        answers = dropwhile(lambda cell: role(cell) == "check", reversed(before))
        return any(not masters.is_as_released(cell) for cell in takewhile(lambda c: role(c) == "solution", answers))

    def _run(self, cell):
        needed = masters.names_of(cell.source)[1]
        for position in [p for p in self.skipped if masters.names_of(self.nb.cells[p].source)[0] & needed]:
            if position in self.skipped:  # a figure that makes what this one draws with
                self.skipped.remove(position)
                here, self.position = self.position, position
                self._run(self.nb.cells[position])
                self.position = here
        cell.outputs = []
        self._execute(self.learner, cell.source, cell.id, self._seconds_for(cell), cell)
        self.ran.append(self.position)
        self._note_errors(cell)
        if role(cell) == "check":
            self._judge_together(cell)

    def _seconds_for(self, cell):
        """CPU seconds that a cell may run."""
        seconds = self.settings.timeout if role(cell) == "check" else self.settings.other_timeout
        if self.slow and role(cell) == "locked":
            seconds = min(seconds, self.settings.slow_timeout)
        return seconds

    def _execute(self, process, source, cell_id, seconds, cell=None):
        """Run source in a learner's process and put what it shows into a cell's outputs."""
        try:
            border.send(process.work, ["run", source, cell_id])
            size, clear, wait = 0, False, border.Wait(process.work, process, seconds)
            while True:
                (kind, *content), _ = border.receive(process.work, wait.until_ready)
                if kind == "done":
                    if wait.interrupted:
                        process.cpu()  # when its keeper answers, the interrupt has arrived: not in the next cell
                    break
                if cell is None or kind not in EVENTS or not content or not isinstance(content[0], dict):
                    continue
                before, size = size, size + len(repr(content[0])) * self._places(kind, content[0])
                if size > self.settings.max_output or self.output + size > self.settings.max_notebook_output:
                    if before <= self.settings.max_output and not wait.interrupted:
                        most = self.settings.max_output if size > self.settings.max_output else \
                            self.settings.max_notebook_output
                        fail(cell, "OutputTooLong", f"more than {most:,} characters of output")
                        wait.interrupt("did not stop when its output was too long")
                    continue
                if clear:
                    cell.outputs, clear = [], False
                clear = self._show(cell, kind, content[0])
            self.output += size
        except (border.Ended, border.Confused, ValueError, RecursionError) as error:
            raise Died(wait.interrupted or _cause(process, error)) from None
        if wait.timed_out and cell is not None:
            cell.outputs = [o for o in cell.outputs if o.output_type != "error"]
            fail(cell, "CellTimeoutError", f"no end within {seconds:.0f} seconds: is there a loop that never ends?")

    def _places(self, kind, content):
        """How many outputs a message writes to."""
        return max(1, len(self.displays.get(_display_id(content), []))) if kind == "update_display_data" else 1

    def _show(self, cell, kind, content):
        """Put one message into a cell's outputs; returns whether the next one replaces them."""
        if kind == "clear_output":
            if not content.get("wait"):
                cell.outputs = []
            return bool(content.get("wait"))
        if kind == "stream":
            name, text = content.get("name"), _text(content.get("text"))
            last = cell.outputs[-1] if cell.outputs else None
            name = "stderr" if name == "stderr" else "stdout"
            if last is not None and last.output_type == "stream" and last.name == name:
                last.text += text
            else:
                cell.outputs.append(new_output("stream", name=name, text=text))
        elif kind == "error":
            lines = content.get("traceback")
            cell.outputs.append(new_output(
                "error", ename=_text(content.get("ename")), evalue=_text(content.get("evalue")),
                traceback=[_text(line) for line in lines] if isinstance(lines, list) else []))
        else:
            data = content.get("data")
            data = {k: _text(v) for k, v in data.items() if k in SHOWN_TYPES} if isinstance(data, dict) else {}
            name = _display_id(content)
            if kind == "update_display_data":
                for output in self.displays.get(name, []):
                    output.data = nbformat.from_dict(data)
                return False
            output = new_output(kind, data=data, metadata=_about_picture(content))
            if name:
                self.displays.setdefault(name, []).append(output)
            cell.outputs.append(output)
        return False

    def _note_errors(self, cell):
        """Tell the instructor of errors that are not an everyday wrong answer."""
        for output in cell.outputs:
            if output.output_type == "error":
                endless = output.ename == "CellTimeoutError" or "did not come back within" in output.evalue
                self.slow = self.slow or endless
                hit = sandbox.sentence_for_error(self.limits, output.ename, output.evalue)
                local = _works_at_home(output)
                if hit or endless or local or output.ename in REMARKABLE:
                    self.note(f"{grade_id(cell) or 'a cell of the learner'}: "
                              f"{hit or local or f'{output.ename}: {output.evalue}'}")

    # -- checks
    def _check(self, cell):
        """Have a check cell judged by the examiner."""
        learner = self._without(masters.without(cell.source))
        near, far = socket.socketpair()
        with near, far:
            try:
                socket.send_fds(learner.work, [_frame(["examine"])], [far.fileno()])
            except OSError:
                raise Died(learner.cause or "was left by the process that watched it") from None
            far.close()
            verdict = self._verdict(cell, near, learner)
        wait = border.Wait(learner.work, learner, border.GRACE)
        try:
            while True:
                if border.receive(learner.work, wait.until_ready)[0][:1] == ["done"]:
                    break
        except (border.Ended, border.Confused) as error:
            cause = _cause(learner, error)
            if verdict["error"] and "ended while it was examined" in str(verdict["error"]):
                verdict["error"][1] = str(verdict["error"][1]).replace("ended while it was examined", cause)
            if learner is not self.learner:  # the next check gets a new one
                self.bare = {key: p for key, p in self.bare.items() if p is not learner}
                learner.close()
            self._take(cell, verdict)
            if learner is self.learner:
                raise Restart(cause) from None
            return
        self._take(cell, verdict)

    def _take(self, cell, verdict):
        self.judge(cell, verdict)
        self._note_errors(cell)

    def _verdict(self, cell, near, learner):
        """What the examiner makes of a check; a message of our own where it fails itself."""
        for attempt in (1, 2):
            examiner = self._examiner()
            lines = cell.source.split("\n")
            visible = next((n for n, line in enumerate(lines) if masters.HIDDEN[0] in line), len(lines))
            wait, before = border.Wait(examiner.work, examiner, self.settings.timeout, learner), examiner.cpu() or 0.0
            try:
                socket.send_fds(examiner.work, [_frame(["check", cell.source, visible, self.token, self.shared])],
                                [near.fileno(), learner.keeper.fileno()])
                (_, verdict), _ = border.receive(examiner.work, wait.until_ready)
                self.used += (examiner.cpu() or 0.0) - before
                if not wait.interrupted:
                    return verdict
                cause = ""
            except (OSError, border.Ended, border.Confused, ValueError) as error:
                cause = examiner.cause
                self._drop_examiner()
                if isinstance(error, OSError) and attempt == 1:
                    continue  # it had ended before this check: the next one is fresh
            text = (f"this was not judged within {self.settings.timeout} seconds" if wait.interrupted else
                    f"what your code gave could not be examined: the examiner {cause or 'failed'}")
            self.note(f"{grade_id(cell)}: {text}")
            return {"stdout": "", "error": ["CheckFailed", text], "shown": None}

    def _examiner(self):
        key = repr((self.preload, self.limits, self.processes.sandbox))
        if key not in self.examiners:
            limits = {**self.limits, "cpu_seconds": 10**6, "wall_seconds": 10**7}
            settings = LearnerProcess(config=self.settings.config, **limits)
            self.examiners[key] = settings.start("examiner", preload=self.preload)
        return self.examiners[key]

    def _drop_examiner(self):
        key = repr((self.preload, self.limits, self.processes.sandbox))
        self.examiners.pop(key).close()

    def _without(self, modules):
        """The learner's process; for a check without some modules, another in which they never were."""
        if not modules:
            return self.learner
        if modules not in self.bare:
            preload = [name for name in self.preload if name.partition(".")[0] not in modules]
            self.bare[modules] = self.processes.start("learner", self.files, preload, modules)
            done = 0
        else:
            done = self.bare[modules].done
        process = self.bare[modules]
        for position in [p for p in self.ran if p >= done]:
            cell = self.nb.cells[position]
            if position not in self.broken and not draws(cell):
                self._execute(process, cell.source, cell.id, self._seconds_for(cell))
        process.done = self.position
        return process

    def judge(self, cell, verdict):
        """Write a verdict into a check cell's outputs, as nbgrader reads marks."""
        cell.outputs = []
        if verdict["stdout"]:
            cell.outputs.append(new_output("stream", name="stdout", text=_text(verdict["stdout"])))
        if verdict["error"]:
            fail(cell, *map(_text, verdict["error"]))
        elif verdict["shown"] is not None:
            cell.outputs.append(new_output("execute_result", data={"text/plain": _text(verdict["shown"])}))
        self.failed = loses_points(cell)
        self.judged[self.position] = self.failed

    def _judge_together(self, cell):
        """Judge a check that ran in the learner's process, by what it put out, and say so."""
        for output in cell.outputs:
            if output.output_type == "stream":
                output.name = "stdout"
        self.note(f"{grade_id(cell)}: this check ran in the learner's own process")
        self.failed = loses_points(cell)
        self.judged[self.position] = self.failed

    # -- the end
    def _give_up(self, reason, start):
        for cell in self.nb.cells[start:]:
            if cell.cell_type == "code" and not cell.outputs and (role(cell) == "check" or start):
                fail(cell, "NotRun", f"it was not run: {reason}")
        self.note(f"cells were not run: {reason}")

    def _number(self):
        """Count the cells that were run, as a kernel does."""
        count = 0
        for position, cell in enumerate(self.nb.cells):
            if cell.cell_type == "code" and (position in self.judged or position in getattr(self, "ran", [])
                                             or cell.outputs):
                count += 1
                cell.execution_count = count
                for output in cell.outputs:
                    if output.output_type == "execute_result":
                        output.execution_count = count


class Restart(Died):
    """The learner's process ended in a check that has its verdict."""


def _cause(process, error):
    """Why a process that gives no messages any more ended, or is ended now."""
    if not isinstance(error, border.Ended):
        process.kill()
        return f"was ended, for it sent {error if isinstance(error, border.Confused) else 'no message'}"
    return process.cause or "was left by the process that watched it"


def _display_id(content):
    """The name of the display that a message is about, or None."""
    transient = content.get("transient")
    name = transient.get("display_id") if isinstance(transient, dict) else None
    return name if name is None else str(name)


def _frame(message):
    text = border.json.dumps([message, []]).encode()
    return border.HEADER.pack(len(text), 0) + text


def _text(value):
    """Text that came over a socket, fit to be written."""
    return (value if isinstance(value, str) else repr(value)).encode("utf-8", "replace").decode()


def _works_at_home(output):
    """A line for the instructor about a cell that stopped at something that only a learner's machine has."""
    if output.ename in ("ModuleNotFoundError", "ImportError", "StdinNotImplementedError", "UsageError",
                        "FileNotFoundError"):
        return f"the cell stopped with {output.ename}: {output.evalue}"
    return ""


def draws(cell):
    """Whether a cell only draws what was answered."""
    return grade_id(cell).endswith("-figure") and role(cell) == "locked"


def loses_points(cell):
    """Whether a judged check cell gives less than all its points."""
    from nbgrader.utils import determine_grade
    got, points = determine_grade(cell)
    return got is None or got < points


def fail(cell, name, reason):
    """Put an error into a cell's outputs, so that nbgrader gives it no points."""
    cell.outputs.append(new_output("error", ename=name, evalue=reason, traceback=[f"{name}: {reason}"]))


def _about_picture(content):
    """Of a message's metadata those of a picture: its description and its width."""
    metadata = content.get("metadata")
    about = metadata.get("image/png") if isinstance(metadata, dict) else None
    kept = {}
    if isinstance(about, dict):
        alt, width = about.get("alt"), about.get("width")
        if isinstance(alt, str):
            kept["alt"] = _text(alt)[:MOST_ALT]
        if isinstance(width, int) and 0 < width <= MOST_WIDTH:
            kept["width"] = int(width)
    return {"image/png": kept} if kept else {}


def run_notebook(text, files, config):
    """Run and judge one sanitised notebook; the work of one worker.

    Parameters
    ----------
    text : str
        The notebook, packed.
    files : dict of str to bytes
        What lies beside it.
    config : dict
        The course's configuration.

    Returns
    -------
    text : str
        The executed notebook, packed.
    seconds : float
        CPU seconds that its cells and checks took.
    """
    notebook = unpack(text)
    notebook.metadata.setdefault(NOTES, [])
    run = Run(ExecuteSafely(config=Config(config)), notebook, files)
    run.all()
    return pack(notebook), run.used


def pack(notebook):
    """A notebook as JSON, on one line: nbformat's own way, which makes it fit to be read, takes ten times as long."""
    return json.dumps(notebook, ensure_ascii=False, sort_keys=True)


def unpack(text):
    """The notebook that was packed; what is no character becomes a question mark."""
    return nbformat.from_dict(json.loads(text.encode("utf-8", "replace")))
