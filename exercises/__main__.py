"""The program `python -m exercises`: help with a notebook where there is no grader."""

import argparse
import contextlib
import os
import signal
import sys
from pathlib import Path

from .text import visible

USAGE = """python -m exercises NOTEBOOK.ipynb
       python -m exercises grade-book NOTEBOOK.ipynb [--releases FOLDER]"""


def main(words):
    """Judge a notebook by visible checks; returns 0 if all pass, 1 if some do not, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="python -m exercises", usage=USAGE, description=(
        "Run a notebook and its visible checks, and say what passes. With grade-book: find the answers in a "
        "notebook that was filled in for the book's practicals, and judge those by the same checks."))
    book = words[:1] == ["grade-book"]
    parser.add_argument("notebook", type=Path)
    if book:
        parser.add_argument("--releases", type=Path, help="the folder of the notebooks with the checks")
    chosen = parser.parse_args(words[book:])
    with _quiet() as say:
        def stop(*_):
            say("stopped; nothing was changed")
            os._exit(130)

        signal.signal(signal.SIGINT, stop)
        from .notebooks import NotebookError, judge, read
        try:
            cells = read(chosen.notebook)
            if book:
                say(f"reading {chosen.notebook.name}")
                from .practicals import judge_book
                return judge_book(chosen.notebook, cells, chosen.releases, say)
            return judge(chosen.notebook, cells, say)
        except NotebookError as error:
            problem = visible(error)
    print(f"python -m exercises: {problem}", file=sys.stderr)
    return 2


@contextlib.contextmanager
def _quiet():
    """Keep what notebooks print off the terminal; gives a function that prints a line of ours."""
    kept = [os.dup(descriptor) for descriptor in (0, 1, 2)]
    nowhere = os.open(os.devnull, os.O_RDWR)
    terminal = open(os.dup(1), "w", encoding=sys.stdout.encoding, errors="backslashreplace")
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    try:
        yield lambda line: print(visible(line), file=terminal, flush=True)
    finally:
        for descriptor, before in enumerate(kept):
            os.dup2(before, descriptor)


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stderr.flush()
    os._exit(code)  # whatever threads a notebook left behind
