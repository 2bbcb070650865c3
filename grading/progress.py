"""Progress of long work: a bar on a terminal, plain lines elsewhere, both with rate and time left."""

import sys
import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

console = Console(width=None if sys.stdout.isatty() else 132, highlight=False)


class Steps:
    """Count steps of some work and tell how far it is.

    Parameters
    ----------
    what : str
        The work, such as "grading".
    total : int
    every : float
        Seconds between two lines where there is no terminal.
    """

    def __init__(self, what, total, every=10):
        self.what, self.total, self.every = what, total, every
        self.done, self.told = 0, 0
        self.started = self.said = time.monotonic()
        self.bar = None
        if console.is_terminal:
            self.bar = Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
                                TextColumn("{task.fields[rate]}"), TimeRemainingColumn(),
                                console=console, transient=True)
            self.task = self.bar.add_task(what, total=total, rate="")

    def __enter__(self):
        if self.bar:
            self.bar.start()
        return self

    def __exit__(self, *_):
        if self.bar:
            self.bar.stop()
        elif 0 < self.told < self.done:
            self._say()

    def advance(self):
        """One step more is done."""
        self.done += 1
        now = time.monotonic()
        if self.bar:
            self.bar.update(self.task, advance=1, rate=f"{self.done / (now - self.started):.1f}/s")
        elif now - self.said > self.every:
            self._say()

    def _say(self):
        self.said, self.told = time.monotonic(), self.done
        each = (self.said - self.started) / self.done
        left = (self.total - self.done) * each
        speed = f"{each:.1f} s each" if each > 1 else f"{1 / max(each, 1e-9):.1f} a second"
        console.print(f"{self.what} {self.done}/{self.total}, {speed}, {left // 60:.0f}:{left % 60:02.0f} left")
