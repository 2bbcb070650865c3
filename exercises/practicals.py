"""Judge the answers in a notebook that somebody filled in for the book's practicals.

Such a notebook has other cells than ours, but the same names: those that the checks of the
released notebooks ask for. Each answer is found by its name, put into the released notebook
with what it needs, and met by the visible check.
"""

import ast
import re
import symtable
from pathlib import Path

from .check.here import bound_names
from .notebooks import NOT_WRITTEN, NOT_YET, PASSES, Cell, NotebookError, line, read, run, start_shell, verdict

ASKED = re.compile(r"""\bcheck\.(?:function|variable|choice|number)\(\s*["'](\w+)["']""")
DRAWS = ("-figure", "-drawing")


def judge_book(path, cells, folder, say):
    """Say of each answer in a notebook whether it passes the visible check of a released notebook.

    Parameters
    ----------
    path : pathlib.Path
        The notebook, of any origin.
    cells : list of Cell
        Its code cells.
    folder : pathlib.Path or None
        Where the released notebooks are; by default in ./release, here, or beside the notebook.
    say : callable
        Prints a line.

    Returns
    -------
    int
        0 if all answers pass, else 1.

    Raises
    ------
    NotebookError
        If there are no released notebooks, or none asks for a name that this one defines.
    """
    own = [(Cell(cell.name, source), bound_names(source))
           for cell in cells if not cell.is_check and (source := _without_commands(cell.source)).strip()]
    places = [folder] if folder else [Path("release"), Path("."), path.parent]
    releases = next(filter(None, (_releases(place, path) for place in places)), None)
    if not releases:
        raise NotebookError(f"no released notebooks in {' or '.join(map(str, places))}; name their folder with "
                            "--releases")
    chosen = _choose(releases, own)
    if not chosen:
        raise NotebookError(f"{path}: it defines no name that an exercise of the released notebooks asks for")
    shell, words = start_shell(path.resolve().parent), []
    fresh = dict(shell.user_ns)
    for release, exercises in chosen:
        say(f"by the checks of {release.parent.resolve().name}/{release.name}:")
        shell.user_ns.clear()
        shell.user_ns.update(fresh)
        for name, (word, message) in _judge(shell, releases[release], exercises, own):
            words.append(word)
            say(line(word, name, message))
        others = len({c.name for c in releases[release] if c.is_check} - exercises.keys())
        if others:
            say(f"{'':17}{others} more exercises of this notebook have no answer here")
    say(f"{words.count(PASSES)} of {len(words)} answers pass, {words.count(NOT_YET)} do not yet, "
        f"{words.count(NOT_WRITTEN)} are not written yet")
    say("Visible checks alone cannot prove an answer right: hidden tests try other inputs as well.")
    return 0 if words.count(PASSES) == len(words) else 1


def _without_commands(source):
    """A cell without IPython's commands: nothing is installed or fetched, and the rest is plain Python."""
    return "\n".join(text for text in source.split("\n") if not text.lstrip().startswith(("!", "%")))


def _releases(place, notebook):
    """The notebooks with checks in a folder or its folders, with their code cells."""
    found = {}
    for path in sorted([*place.glob("*.ipynb"), *place.glob("*/*.ipynb")]):
        if path.resolve() == notebook.resolve():
            continue
        try:
            cells = read(path)
        except NotebookError:
            continue  # somebody else's file
        if any(cell.is_check for cell in cells):
            found[path] = cells
    return found


def _asked(cells):
    """The names that each check asks of the learner, by the check's name."""
    bound = {cell.name: bound_names(cell.source) for cell in cells if not cell.is_check}
    checks = [cell for cell in cells if cell.is_check]
    answers = {cell.name.removesuffix("-check") for cell in checks}
    given = set().union(*(names for name, names in bound.items() if name not in answers))
    asked = {}
    for cell in checks:
        stub = bound.get(cell.name.removesuffix("-check"), set())
        words = set(re.findall(r"""["'](\w+)["']""", cell.source))
        asked[cell.name] = words & stub | set(ASKED.findall(cell.source)) - given
    return asked


def _choose(releases, own):
    """The released notebooks to judge by, with the names that their exercises ask for.

    First the one with most exercises answered; then one by one those that have functions of other names.
    What a notebook gives (a helper of the book's) is no answer to another notebook's exercise.
    """
    chosen, left = [], {name for _, names in own for name in names}
    functions = {node.name for cell, _ in own for node in _parsed(cell.source).body
                 if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    asked = {path: _asked(cells) for path, cells in releases.items()}
    while asked:
        answered = {path: {check: names for check, names in exercises.items() if names and names <= left}
                    for path, exercises in asked.items()}
        best = max(answered, key=lambda path: (len(answered[path]), len(answered[path]) / len(asked[path])))
        if not answered[best]:
            break
        chosen.append((best, answered[best]))
        del asked[best]
        left = (left & functions).difference(*(bound_names(c.source) for c in releases[best] if not c.is_check))
    return chosen


def _judge(shell, release, exercises, own):
    """Run a released notebook with the answers of another; gives each exercise's name, word and message."""
    names, met = shell.user_ns, []
    for cell in release:
        if cell.name in exercises:
            asked = exercises[cell.name]
            before, tries = dict(names), _candidates(own, asked)
            kept = tries[min(met.count(asked), len(tries) - 1)]
            met.append(asked)
            for chosen in [*(t for t in tries if t != kept), kept]:
                names.clear()
                names.update(before)
                for needed in _needed(own, chosen):
                    run(shell, needed)
                word, message = verdict(cell, run(shell, cell))
                if word == PASSES:
                    break
            answers = {name: names[name] for name in asked if name in names}
            names.clear()
            names.update(before | answers)
            yield cell.name.removesuffix("-check"), (word, message)
        elif not cell.is_check and not cell.name.endswith(DRAWS) and f"{cell.name}-check" not in exercises:
            run(shell, cell)


def _candidates(own, asked):
    """The ways to answer: lists of places of cells that together define these names, in order.

    Where a notebook defines the names several times, each cell that defines one counts, with the last
    definitions before it (or else the first after it) of the others.
    """
    ways = []
    for place, (_, names) in enumerate(own):
        if names & asked:
            ways.append(sorted({place} | {_definition(own, name, place) for name in asked - names}))
    return ways


def _definition(own, name, place):
    """Where a name is defined for the cell at this place: last before it, else first after it; or None."""
    places = [i for i, (_, names) in enumerate(own) if name in names and i != place]
    return max((i for i in places if i < place), default=min(places, default=None))


def _needed(own, places):
    """The cells at these places and those that they need, by the names that they use, in order."""
    todo, wanted = list(places), set(places)
    while todo:
        place = todo.pop()
        cell, names = own[place]
        for name in _used(cell.source) - (names - _changed(cell.source)):
            found = _definition(own, name, place)
            if found is not None and found not in wanted:
                wanted.add(found)
                todo.append(found)
    return [own[place][0] for place in sorted(wanted)]


def _parsed(source):
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


def _used(source):
    """The names of the notebook that a cell reads, in its functions too."""
    try:
        top = symtable.symtable(source, "cell", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    todo, names = [top], _changed(source)
    while todo:
        table = todo.pop()
        names |= {symbol.get_name() for symbol in table.get_symbols()
                  if symbol.is_referenced() and (table is top or symbol.is_global())}
        todo += table.get_children()
    return names


def _changed(source):
    """The names that a cell changes rather than makes: ``x += 1``."""
    return {node.target.id for node in _parsed(source).body
            if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)}
