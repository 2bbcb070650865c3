"""Run a sanitised notebook and judge what its check cells put out.

Running is a function of the notebook and the files beside it; nothing else of the course is
read and nothing is written, so that it can happen in another process or on another machine.
"""

import asyncio
import os
import re
import tempfile
import time
from pathlib import Path

import nbformat
from jupyter_client.manager import KernelManager
from jupyter_core.utils import ensure_async
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute, NbGraderPreprocessor
from traitlets import Bool, Integer, Type
from traitlets.config import Config

from .. import masters
from ..masters import NOTES, grade_id, role
from . import sandbox
from .files import side_files
from .kernels import WarmKernelManager

SECRETS = re.compile(r"NBGRADER|^JPY_|^COURSE_|TOKEN|SECRET|PASSWORD|_KEY$")
REMARKABLE = ("OutputTooLong", "SyntaxError", "IndentationError")
SHOWN_TYPES = ("text/plain", "image/png", "image/jpeg")  # the others can run scripts in a browser
UNPROTECTED = "graded without the sandbox"


class ExecuteSafely(Execute):
    """nbgrader's Execute on warm, sandboxed kernels, that survives dead and babbling ones.

    A cell that kills the kernel costs itself and nothing else: the notebook runs again
    without that cell. A cell that does not stop when it is interrupted is treated alike.
    """

    manager_class = Type(WarmKernelManager, klass=KernelManager,
                         help="What starts kernels; any of Jupyter's kernel managers.").tag(config=True)
    other_timeout = Integer(60, help="Seconds that a cell which is no check may run.").tag(config=True)
    slow_timeout = Integer(
        5, help="Seconds that a given cell (a figure, say) may run after a first answer without end, which "
                "such cells would run again and again.").tag(config=True)
    notebook_timeout = Integer(300, help="Seconds that a whole notebook may run.").tag(config=True)
    restarts = Integer(3, help="How many times a notebook whose kernel died is run again.").tag(config=True)
    max_output = Integer(2_000_000, help="Characters that one cell may put out.").tag(config=True)

    figures = Bool(True, help="Whether to run locked cells named ...-figure, which draw what was answered; "
                              "without them grading is faster and feedback has fewer pictures.").tag(config=True)

    def preprocess(self, nb, resources, km=None):
        nb.metadata.setdefault(NOTES, [])
        files = resources.get("files")
        if files is None:
            files = side_files(resources.get("metadata", {}).get("path"))[0]
        self.interrupt_on_timeout, self.skip_cells_with_tag = True, "no cell has this tag"
        self.started, self.slow, broken = time.monotonic(), False, {}
        for _ in range(self.restarts + 1):
            if self._run(nb, files, broken):
                return nb, resources
        self._give_up(nb, "it was not run: the kernel died too often")
        return nb, resources

    def _run(self, nb, files, broken):
        """Run the notebook in a new kernel; False if the kernel died on the way."""
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        with tempfile.TemporaryDirectory(prefix="grading-") as place:
            manager = self._start(nb, files, place)
            try:
                return self._run_cells(nb, broken)
            except DeadKernelError as error:
                cell = nb.cells[self.position]
                reason = getattr(manager, "cause_of_death", "") or str(error)
                broken[cell.id] = reason
                nb.metadata[NOTES].append(f"{grade_id(cell) or 'a cell of the learner'}: {reason}")
                return False
            finally:
                self._cleanup_kernel()
                if getattr(manager, "sandboxed", False) is False and UNPROTECTED not in nb.metadata[NOTES]:
                    nb.metadata[NOTES].append(UNPROTECTED)

    def _run_cells(self, nb, broken):
        for self.position, cell in enumerate(nb.cells):
            if cell.cell_type != "code" or not self.figures and draws(cell):
                continue
            if cell.id in broken:
                fail(cell, "DeadKernelError", broken[cell.id])
            elif time.monotonic() - self.started > self.notebook_timeout:
                self._give_up(nb, f"it was not run: the notebook used up its {self.notebook_timeout} "
                                  "seconds", self.position)
                break
            else:
                self.execute_cell(cell, self.position)
                self._note_errors(nb, cell)
        return True

    def _seconds_for(self, cell):
        """How long a cell may run."""
        if role(cell) == "check":
            return self.timeout
        if self.slow and role(cell) == "locked":
            return min(self.other_timeout, self.slow_timeout)
        return self.other_timeout

    def _note_errors(self, nb, cell):
        """Tell the instructor of errors that are not an everyday wrong answer."""
        limits = self.km.values() if isinstance(self.km, WarmKernelManager) else {}
        for output in cell.outputs:
            if output.output_type == "error":
                endless = output.ename == "CellTimeoutError" or "did not come back within" in output.evalue
                self.slow = self.slow or endless
                hit = limits and sandbox.sentence_for_error(limits, output.ename, output.evalue)
                if hit or endless or output.ename in REMARKABLE:
                    nb.metadata[NOTES].append(f"{grade_id(cell) or 'a cell of the learner'}: "
                                              f"{hit or f'{output.ename}: {output.evalue}'}")

    def _start(self, nb, files, place):
        self.km = self.kc = None
        NotebookClient.__init__(self, nb, None)
        self.timeout_func = self._seconds_for
        self.resources = {"metadata": {"path": place}}
        self.reset_execution_trackers()
        self.extra_arguments = []
        self.km = self.manager_class(kernel_name="python3", config=self.config)
        if isinstance(self.km, WarmKernelManager):
            self.km.files = files
            self.start_new_kernel()
        else:
            _write_files(files, place)
            self.km.transport, self.km.ip = "ipc", f"{place}/.kernel"
            self.start_new_kernel(env={k: v for k, v in os.environ.items() if not SECRETS.search(k)})
        self.start_new_kernel_client()
        return self.km

    def _give_up(self, nb, reason, start=0):
        for cell in nb.cells[start:]:
            if cell.cell_type == "code" and cell.execution_count is None and not cell.outputs:
                fail(cell, "NotRun", reason)
        nb.metadata[NOTES].append(reason.replace("it was", "cells were", 1))

    async def _async_handle_timeout(self, timeout, cell=None):
        """Interrupt the cell; if it goes on regardless, kill the kernel."""
        seconds = f"{timeout:.0f} seconds"
        await ensure_async(self.km.interrupt_kernel())
        end = time.monotonic() + 5
        while time.monotonic() < end and await ensure_async(self.km.is_alive()):
            if await self.kc.shell_channel.msg_ready():
                return {"content": {
                    "status": "error", "ename": "CellTimeoutError",
                    "evalue": f"no end within {seconds}: is there a loop that never ends?",
                    "traceback": [f"CellTimeoutError: no end within {seconds}: "
                                  "is there a loop that never ends?"]}}
            await asyncio.sleep(0.05)
        if await ensure_async(self.km.is_alive()):
            await ensure_async(self.km.shutdown_kernel(now=True))
        raise DeadKernelError(f"no end within {seconds}, and it could not be interrupted")

    def process_message(self, msg, cell, cell_index):
        """Stop a cell that puts out too much, and keep only the first part of it."""
        if msg["msg_type"] in ("stream", "display_data", "execute_result", "error", "update_display_data"):
            before = cell.metadata.get("output_size", 0)
            cell.metadata["output_size"] = before + len(str(msg["content"]))
            if cell.metadata["output_size"] > self.max_output:
                if before <= self.max_output:
                    fail(cell, "OutputTooLong", f"more than {self.max_output:,} characters of output")
                    asyncio.ensure_future(self.km.interrupt_kernel())
                return None
        return super().process_message(msg, cell, cell_index)


class Judge(NbGraderPreprocessor):
    """Leave in a check cell's outputs only what its own last line can have put there.

    nbgrader reads marks from outputs: an error gives nothing, the first displayed number is
    the mark, anything on stderr gives nothing, silence gives everything. So a warning would
    cost marks that were earned, and a number that the learner's code displayed would earn
    some. Here warnings become ordinary output; a check without partial credit displays no
    number; one with partial credit (``check.score(...)``) displays exactly one, in range; and
    a cell that was not run has failed. Of all outputs only plain text and bitmaps stay.
    """

    def preprocess_cell(self, cell, resources, index):
        cell.metadata.pop("output_size", None)
        for output in cell.get("outputs", []):
            if "data" in output:
                output.data = {k: v for k, v in output.data.items() if k in SHOWN_TYPES}
        if role(cell) != "check":
            return cell, resources
        for output in cell.outputs:
            if output.output_type == "stream":
                output.name = "stdout"
        shown = [o for o in cell.outputs if o.output_type == "execute_result"]
        failed = any(o.output_type == "error" for o in cell.outputs)
        partial = masters.gives_partial_credit(cell.source)
        if partial and not failed and (len(shown) != 1 or not _in_range(shown[0], cell)):
            fail(cell, "Forged", f"a check that gives points in part displayed {len(shown)} results "
                                  "where one number belongs")
            cell.outputs = [o for o in cell.outputs if o.output_type != "execute_result"]
            resources[NOTES].append(f"{grade_id(cell)}: forged or missing points; look at it")
        elif shown and (failed or not partial):
            cell.outputs = [o for o in cell.outputs if o.output_type != "execute_result"]
            resources[NOTES].append(f"{grade_id(cell)}: a displayed result that is not the check's own was "
                                    "left out")
        if cell.execution_count is None and not failed:
            fail(cell, "NotRun", "this check was not run")
        return cell, resources

    def preprocess(self, nb, resources):
        resources[NOTES] = []
        nb, resources = super().preprocess(nb, resources)
        nb.metadata[NOTES] = nb.metadata.get(NOTES, []) + resources.pop(NOTES)
        return nb, resources


def draws(cell):
    """Whether a cell only draws what was answered: nothing after it needs it."""
    return grade_id(cell).endswith("-figure")


def _in_range(output, cell):
    try:
        return 0 <= float(output["data"]["text/plain"]) <= float(cell.metadata.nbgrader.points)
    except (KeyError, ValueError):
        return False


def fail(cell, name, reason):
    """Put an error into a cell's outputs, so that nbgrader gives it no points."""
    cell.outputs.append(new_output("error", ename=name, evalue=reason, traceback=[f"{name}: {reason}"]))



def _write_files(files, place):
    for name, content in files.items():
        target = Path(place, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def run_notebook(text, files, config):
    """Run and judge one sanitised notebook; the work of one worker.

    Parameters
    ----------
    text : str
        The notebook as JSON.
    files : dict of str to bytes
        What lies beside it.
    config : dict
        The course's configuration.

    Returns
    -------
    text : str
        The executed notebook as JSON.
    seconds : float
        How long that took.
    """
    started, config = time.perf_counter(), Config(config)
    notebook, resources = nbformat.reads(text, 4), {"files": files}
    ExecuteSafely(config=config).preprocess(notebook, resources)
    Judge(config=config).preprocess(notebook, resources)
    return nbformat.writes(notebook), time.perf_counter() - started
