"""Mutants of the reference solutions, graded by the real check cells.

A mutant is a reference solution with one small change of the kind that people make: a
sign, a comparison, an index that is off by one, another axis, a term left out, the
arguments in another order. A check that lets one pass has a hole, unless the change makes
no difference; such changes are listed, each with its reason, in equivalent_mutants.toml.

    python -m tests.mutants [--cap N] [--jobs N] [--toml] [NOTEBOOK ...]

prints for each notebook the mutants made, those killed, those that the visible tests
alone kill, and those that survive. A mutant that hangs is stopped and counts as killed.
It fails when a survivor is not in the list, and when the list names one that is no
longer made or no longer survives. At most CAP mutants are tried for an exercise (a plain
constant gets no more than PLAIN_CAP), taken in turn from the kinds of change so that each kind is there.
"""

import argparse
import ast
import copy
import functools
import multiprocessing
import re
import sys
import time
import tomllib
import warnings
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from grading.authoring.trial import Trial

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = Path(__file__).with_name("equivalent_mutants.toml")
CAP, PLAIN_CAP = 60, 6
SECONDS = 120  # for a reference; a mutant gets 2 seconds and 5 times what its reference took
BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"

OPERATORS = {ast.Add: [ast.Sub], ast.Sub: [ast.Add], ast.Mult: [ast.Div, ast.Add],
             ast.Div: [ast.Mult], ast.FloorDiv: [ast.Div, ast.Mult], ast.Mod: [ast.FloorDiv],
             ast.Pow: [ast.Mult], ast.MatMult: [ast.Mult]}
COMPARISONS = {ast.Lt: [ast.LtE, ast.Gt], ast.LtE: [ast.Lt, ast.GtE], ast.Gt: [ast.GtE, ast.Lt],
               ast.GtE: [ast.Gt, ast.LtE], ast.Eq: [ast.NotEq], ast.NotEq: [ast.Eq],
               ast.Is: [ast.IsNot], ast.IsNot: [ast.Is], ast.In: [ast.NotIn], ast.NotIn: [ast.In]}
_PAIRS = ("sum mean", "mean sum", "maximum minimum", "minimum maximum", "max min", "min max",
          "argmax argmin", "argmin argmax", "sin cos", "cos sin", "tanh sin", "exp expm1",
          "log exp", "log2 log", "log10 log", "sqrt square", "square sqrt", "abs negative",
          "zeros ones", "ones zeros", "zeros_like ones_like", "ones_like zeros_like",
          "floor ceil", "ceil floor", "cumsum cumprod", "prod sum", "std var", "var std",
          "hstack vstack", "vstack hstack", "argsort sort", "sort argsort", "relu tanh",
          "softmax log_softmax", "log_softmax softmax", "randn rand", "normal_ uniform_",
          "any all", "all any", "dot multiply", "outer multiply", "diff cumsum", "clip abs")
SYMMETRIC = {"min", "max", "minimum", "maximum", "add", "multiply", "isclose", "allclose"}
FUNCTIONS = dict(pair.split() for pair in _PAIRS) | {"exp": "log"}


@dataclass(frozen=True)
class Mutant:
    """One changed solution: what kind of change, how it reads, the whole cell."""

    kind: str
    change: str
    source: str


@dataclass
class Tally:
    """What came of the mutants of one notebook."""

    notebook: str
    made: int = 0
    killed: int = 0
    visible: int = 0
    survivors: list = field(default_factory=list)  # (exercise, change)
    changes: set = field(default_factory=set)      # all that can be made, tried or not
    tried: set = field(default_factory=set)
    problems: list = field(default_factory=list)


# ------------------------------------------------------------------- making mutants

def make_mutants(source, cap=CAP):
    """Mutants of a solution cell, changed within its solution region only.

    Parameters
    ----------
    source : str
        The cell, with its BEGIN SOLUTION and END SOLUTION lines.
    cap : int or None
        How many to keep at most.

    Returns
    -------
    list of Mutant
        No two with the same code, and none with that of the reference.
    """
    if not re.search(r"^\s*(def|class|for) |\(", source, re.MULTILINE):
        cap = cap and min(cap, PLAIN_CAP)
    return _spread(_every_mutant(source), cap)


@functools.cache
def _every_mutant(source):
    tree = ast.parse(source)
    inside = _solution_lines(source)
    reference = ast.unparse(tree)
    seen, mutants, changes = {reference}, [], defaultdict(int)
    for number, node in enumerate(ast.walk(tree)):
        if getattr(node, "lineno", None) not in inside:
            continue
        for kind, mutate in _mutations(node, tree):
            changed = copy.deepcopy(tree)
            mutated = next(n for i, n in enumerate(ast.walk(changed)) if i == number)
            replacement = mutate(mutated)
            if replacement is not mutated:
                changed = _Replace(mutated, replacement).visit(changed)
            ast.fix_missing_locations(changed)
            try:
                text = ast.unparse(changed)
                with warnings.catch_warnings(action="ignore"):
                    compile(text, "<mutant>", "exec")
            except (SyntaxError, ValueError, TypeError, AttributeError):
                continue
            if text not in seen:
                seen.add(text)
                change = _describe(reference, text)
                changes[change] += 1
                again = f" (place {changes[change]})" if changes[change] > 1 else ""
                mutants.append(Mutant(kind, change + again, text))
    return mutants


def _solution_lines(source):
    lines, inside, numbers = source.splitlines(), False, set()
    for number, line in enumerate(lines, 1):
        if line.strip() == BEGIN:
            inside = True
        elif line.strip() == END:
            inside = False
        elif inside:
            numbers.add(number)
    return numbers


def _spread(mutants, cap):
    """At most `cap` of the mutants, taken in turn from each kind and, within it, evenly."""
    if cap is None or len(mutants) <= cap:
        return mutants
    kinds = defaultdict(list)
    for mutant in mutants:
        kinds[mutant.kind].append(mutant)
    share, left = {}, cap
    for i, kind in enumerate(sorted(kinds, key=lambda k: len(kinds[k]))):
        share[kind] = min(len(kinds[kind]), left // (len(kinds) - i))
        left -= share[kind]
    chosen = {id(group[j * len(group) // share[kind]])
              for kind, group in kinds.items() for j in range(share[kind])}
    return [m for m in mutants if id(m) in chosen]


def _describe(before, after):
    """The lines that differ: 'old line -> new line'."""
    old, new = before.splitlines(), after.splitlines()
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return f"{' / '.join(map(str.strip, old)) or '(nothing)'} -> {' / '.join(map(str.strip, new)) or '(nothing)'}"


class _Replace(ast.NodeTransformer):
    def __init__(self, node, replacement):
        self.node, self.replacement = node, replacement

    def visit(self, node):
        return self.replacement if node is self.node else self.generic_visit(node)


def _set(**changes):
    """A mutation that sets attributes of the node."""
    def mutate(node):
        for name, value in changes.items():
            setattr(node, name, value() if isinstance(value, type) else value)
        return node
    return mutate


def _plus(expression, step):
    return ast.BinOp(copy.deepcopy(expression), ast.Add() if step > 0 else ast.Sub(),
                     ast.Constant(abs(step)))


def _mutations(node, tree):
    """The changes that can be made to one node: pairs of their kind and a function."""
    yield from _arithmetic(node, squared=any(
        isinstance(n, ast.BinOp) and n.left is node and isinstance(n.op, ast.Pow)
        and getattr(n.right, "value", None) in (2, 4) for n in ast.walk(tree)))
    yield from _logic(node)
    yield from _constants(node)
    yield from _indices(node)
    yield from _calls(node)
    yield from _statements(node, tree)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        for other in _alike(node.id, tree):
            yield "variable", _set(id=other)


def _arithmetic(node, squared):
    if isinstance(node, ast.BinOp):
        for other in OPERATORS.get(type(node.op), ()):
            yield "operator", _set(op=other)
        if isinstance(node.op, (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow)):
            yield "missing term", lambda n: n.left
        if isinstance(node.op, (ast.Add, ast.Mult)):
            yield "missing term", lambda n: n.right
        if isinstance(node.op, ast.Sub):
            yield "missing term", lambda n: ast.UnaryOp(ast.USub(), n.right)
        if isinstance(node.op, (ast.Sub, ast.Div, ast.Pow, ast.MatMult)):
            if not (squared and isinstance(node.op, ast.Sub)):
                yield "order", lambda n: ast.BinOp(n.right, n.op, n.left)
        if isinstance(node.op, ast.MatMult):
            for side in ("left", "right"):
                yield "transpose", _transpose(side)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.Not)):
        yield "sign", lambda n: n.operand
    elif isinstance(node, ast.AugAssign):
        for other in OPERATORS.get(type(node.op), ()):
            yield "operator", _set(op=other)
        yield "operator", lambda n: ast.Assign([n.target], n.value)
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(
            node.value, (ast.Tuple, ast.UnaryOp, ast.Constant, ast.Call, ast.List, ast.Dict)):
        yield "sign", lambda n: ast.Return(ast.UnaryOp(ast.USub(), n.value))


def _transpose(side):
    def mutate(node):
        setattr(node, side, ast.Attribute(getattr(node, side), "T", ast.Load()))
        return node
    return mutate


def _logic(node):
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        for other in COMPARISONS[type(node.ops[0])]:
            yield "comparison", _set(ops=[other()])
    elif isinstance(node, ast.BoolOp):
        yield "logic", _set(op=ast.Or if isinstance(node.op, ast.And) else ast.And)
        for i in range(len(node.values)):
            yield "missing term", lambda n, i=i: (
                n.values[1 - i] if len(n.values) == 2
                else ast.BoolOp(n.op, n.values[:i] + n.values[i + 1:]))
    elif isinstance(node, ast.IfExp):
        yield "logic", lambda n: ast.IfExp(n.test, n.orelse, n.body)
    elif isinstance(node, (ast.If, ast.While)):
        yield "logic", lambda n: _set(test=ast.UnaryOp(ast.Not(), n.test))(n)
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield "logic", lambda n: ast.Continue() if isinstance(n, ast.Break) else ast.Break()


def _constants(node):
    if not isinstance(node, ast.Constant):
        return
    value = node.value
    if isinstance(value, bool):
        yield "constant", _set(value=not value)
    elif isinstance(value, int):
        yield "constant", _set(value=value + 1)
        yield "constant", _set(value=value - 1)
        if value > 2:
            yield "constant", _set(value=2 * value)
    elif isinstance(value, float):
        yield "constant", _set(value=2 * value if value else 1.0)
        yield "constant", _set(value=-value if value else -1.0)
        yield "constant", _set(value=value / 2 if value else 0.5)
    elif isinstance(value, str) and re.fullmatch("[a-d]", value):
        for letter in "abcd".replace(value, ""):
            yield "constant", _set(value=letter)


def _indices(node):
    if isinstance(node, ast.Slice):
        for end in ("lower", "upper"):
            bound = getattr(node, end)
            if bound is None:
                yield "index", _set(**{end: ast.Constant(1) if end == "lower"
                                       else ast.UnaryOp(ast.USub(), ast.Constant(1))})
            else:
                yield "index", _set(**{end: None})
                if not isinstance(bound, ast.Constant):
                    for step in (1, -1):
                        yield "index", _set(**{end: _plus(bound, step)})
        if node.step is not None:
            yield "index", _set(step=None)
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, (ast.Name, ast.BinOp)):
        for step in (1, -1):
            yield "index", _set(slice=_plus(node.slice, step))
    elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
        for i in range(len(node.slice.elts) - 1):
            yield "order", lambda n, i=i: _swap(n.slice.elts, i, n)
    elif isinstance(node, (ast.Tuple, ast.List)) and isinstance(node.ctx, ast.Load):
        for i in range(len(node.elts) - 1):
            yield "order", lambda n, i=i: _swap(n.elts, i, n)


def _swap(items, i, node):
    items[i], items[i + 1] = items[i + 1], items[i]
    return node


def _calls(node):
    if isinstance(node, ast.Attribute):
        if node.attr == "T":
            yield "transpose", lambda n: n.value
        if node.attr in FUNCTIONS:
            yield "function", _set(attr=FUNCTIONS[node.attr])
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in (
            "max", "min", "any", "all"):
        yield "function", _set(id=FUNCTIONS[node.id])
    if not isinstance(node, ast.Call):
        return
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    if name == "range":
        for i, bound in enumerate(node.args):
            if not isinstance(bound, ast.Constant):
                for step in (1, -1):
                    yield "index", lambda n, i=i, step=step: _argument(n, i, step)
    for i in range(len(node.args) - 1 if name not in SYMMETRIC else 0):
        yield "order", lambda n, i=i: _swap(n.args, i, n)
    if name in ("transpose", "abs", "sqrt", "exp", "log", "sorted", "copy", "clip", "maximum",
                "squeeze", "relu", "reversed") and node.args:
        yield "missing call", lambda n: n.args[0]
    elif isinstance(node.func, ast.Attribute) and name in ("copy", "item", "squeeze", "detach"):
        yield "missing call", lambda n: n.func.value
    for i, keyword in enumerate(node.keywords):
        yield "keyword", lambda n, i=i: _set(keywords=n.keywords[:i] + n.keywords[i + 1:])(n)
        if keyword.arg in ("axis", "dim"):
            for other in (1 if getattr(keyword.value, "value", None) == 0 else 0, None):
                yield "axis", lambda n, i=i, other=other: _axis(n, i, other)


def _argument(node, i, step):
    node.args[i] = _plus(node.args[i], step)
    return node


def _axis(node, i, other):
    node.keywords[i].value = ast.Constant(other)
    return node


def _statements(node, tree):
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr)) and not isinstance(
            getattr(node, "value", None), ast.Constant):
        yield "dropped statement", lambda n: ast.Pass()
    elif isinstance(node, (ast.If, ast.Break, ast.Continue)):
        yield "dropped statement", lambda n: ast.Pass()
    elif isinstance(node, ast.For):
        yield "dropped statement", lambda n: ast.For(n.target, n.iter, n.body[:1] + [ast.Break()], [])
    elif isinstance(node, ast.Return) and node.value is not None:
        written = ast.unparse(node.value)
        assigned = [n.id for n in ast.walk(tree)
                    if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        for other in [name for name in dict.fromkeys(assigned) if name != written][-2:]:
            yield "return", lambda n, other=other: ast.Return(ast.Name(other, ast.Load()))


def _alike(name, tree):
    """Up to two other local names of the same kind: pre_1 for pre_2, phi_0 for phi_1, a for b."""
    local = []
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            local.append(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            local.append(node.id)
    local = sorted(set(local))
    if name not in local:
        return []
    family = re.sub(r"\d+|(?<=_)[a-z]$", "#", name)
    others = [n for n in local if n != name and (re.sub(r"\d+|(?<=_)[a-z]$", "#", n) == family
                                                 or len(name) == len(n) == 1)]
    if not others:
        arguments = [node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)]
        others = [n for n in arguments if n != name] if name in arguments else []
    turn = sorted(others, key=lambda n: ((n < name), n))
    return [turn[0], turn[-1]][:len(turn)] if turn else []


# ------------------------------------------------------------------ grading mutants

def solutions(notebook):
    """The solution cells of a master notebook: their sources by the name of the exercise."""
    cells = nbformat.read(notebook, 4).cells
    return {c.metadata.nbgrader.grade_id: c.source for c in cells if c.cell_type == "code"
            and c.metadata.get("nbgrader", {}).get("solution")}


def try_mutants(notebook, cap=CAP, only=(), progress=None):
    """Grade the mutants of a notebook, in this process.

    Parameters
    ----------
    notebook : path
    cap : int
    only : collection of str
        Names of exercises; all if empty.
    progress : callable, optional
        Called with a line of text after each exercise.

    Returns
    -------
    Tally
    """
    notebook = Path(notebook)
    tally = Tally(notebook.stem)
    variants, changes = {}, {}
    for exercise, source in solutions(notebook).items():
        if only and exercise not in only:
            continue
        tally.changes |= {(exercise, m.change) for m in make_mutants(source, cap=None)}
        mutants = make_mutants(source, cap)
        changes[exercise] = {f"mutant {i}": m.change for i, m in enumerate(mutants)}
        variants[exercise] = {"reference": source,
                              **{f"mutant {i}": m.source for i, m in enumerate(mutants)}}
    trial, full, counts = Trial(notebook, SECONDS, visible_first=True), {}, defaultdict(int)
    for exercise, name, outcome in trial.run(variants):
        if name == "reference":
            full[exercise] = outcome.points
            if outcome.message:
                tally.problems.append(f"{exercise}: the reference fails: {outcome.message}")
            trial.seconds = 2 + 5 * outcome.seconds
        else:
            tally.made += 1
            counts[exercise] += 1
            tally.tried.add((exercise, changes[exercise][name]))
            if not full[exercise]:
                pass  # the reference failed, which is reported: nothing can be told
            elif outcome.points < full[exercise]:
                tally.killed += 1
                tally.visible += outcome.visible is not True
            else:
                tally.survivors.append((exercise, changes[exercise][name]))
        if counts[exercise] < len(changes[exercise]):
            continue
        trial.seconds = SECONDS
        if progress:
            alive = sum(e == exercise for e, _ in tally.survivors)
            progress(f"{notebook.stem}: {exercise}: {counts[exercise]} mutants, {alive} survive")
    return tally


def accepted(path=ACCEPTED):
    """The survivors that are known to make no difference: {(notebook, exercise, change): reason}."""
    if not Path(path).exists():
        return {}
    known = {}
    for entry in tomllib.loads(Path(path).read_text(encoding="utf-8")).get("equivalent", []):
        if not entry.get("reason", "").strip():
            raise ValueError(f"{path}: {entry['notebook']}/{entry['exercise']} gives no reason")
        for change in entry["changes"]:
            known[entry["notebook"], entry["exercise"], change] = entry["reason"]
    return known


def judge(tallies, known):
    """What is wrong: survivors that nobody accepted, accepted ones that are none any more.

    Returns
    -------
    list of str
    """
    faults = []
    for tally in tallies:
        faults += [f"{tally.notebook}: {p}" for p in tally.problems]
        survivors = {(tally.notebook, *s) for s in tally.survivors}
        faults += [f"{n}: {e}: survives: {c}" for n, e, c in sorted(survivors - known.keys())]
        for n, e, c in sorted(k for k in known if k[0] == tally.notebook):
            if (e, c) not in tally.changes:
                faults.append(f"{n}: {e}: listed as equivalent, but no longer made: {c}")
            elif (e, c) in tally.tried and (n, e, c) not in survivors:
                faults.append(f"{n}: {e}: listed as equivalent, but killed: {c}")
    return faults


# ------------------------------------------------------------------ command line

def _work(notebook, cap, only, lines):
    def progress(line):
        lines.put(line)
    try:
        return try_mutants(notebook, cap, only, progress)
    except Exception as error:
        return Tally(Path(notebook).stem, problems=[f"stopped with {error!r}"])


def run(notebooks, cap=CAP, jobs=None, only=(), report=print):
    """Grade the mutants of many notebooks, each in a process of its own.

    Returns
    -------
    list of Tally
    """
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager, ProcessPoolExecutor(
            jobs, mp_context=context, max_tasks_per_child=1) as pool:
        lines = manager.Queue()
        futures = [pool.submit(_work, str(n), cap, only, lines) for n in notebooks]
        started = time.monotonic()
        while not all(f.done() for f in futures) or not lines.empty():
            if lines.empty():
                time.sleep(0.2)
                continue
            done = sum(f.done() for f in futures)
            report(f"[{done}/{len(futures)} {time.monotonic() - started:4.0f} s] {lines.get()}")
        return [f.result() for f in futures]


def main(arguments=None):
    """Run from the command line; returns how many faults there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("notebooks", nargs="*", metavar="NOTEBOOK",
                        help="names or paths of master notebooks; all if none is given")
    parser.add_argument("--cap", type=int, default=CAP, help="mutants for an exercise at most")
    parser.add_argument("--jobs", type=int, help="processes; as many as there are cores if not given")
    parser.add_argument("--exercise", action="append", default=[], help="this exercise only")
    parser.add_argument("--toml", action="store_true", help="print new survivors as list entries")
    options = parser.parse_args(arguments)
    every = sorted((ROOT / "source").glob("*/*.ipynb"))
    chosen = [n for n in every if not options.notebooks
              or any(Path(name).stem == n.stem for name in options.notebooks)]
    if not chosen:
        parser.error("there is no such notebook in source/")
    known = accepted()
    if options.exercise:
        known = {k: reason for k, reason in known.items() if k[1] in options.exercise}
    tallies = run(chosen, options.cap, options.jobs, options.exercise,
                  report=lambda line: print(line, file=sys.stderr, flush=True))
    print(f"{'notebook':30}{'made':>6}{'killed':>8}{'visible alone':>15}{'survivors':>11}{'accepted':>10}")
    for t in tallies:
        fine = sum((t.notebook, *s) in known for s in t.survivors)
        print(f"{t.notebook:30}{t.made:6}{t.killed:8}{t.visible:15}{len(t.survivors):11}{fine:10}")
    faults = judge(tallies, known)
    for fault in faults:
        print(fault)
    if options.toml:
        _print_entries(tallies, known)
    return len(faults)


def _print_entries(tallies, known):
    for tally in tallies:
        for exercise in dict.fromkeys(e for e, _ in tally.survivors):
            new = [c for e, c in tally.survivors
                   if e == exercise and (tally.notebook, e, c) not in known]
            if new:
                quoted = ",\n".join(f"    '''{c}'''" for c in new)
                print(f'\n[[equivalent]]\nnotebook = "{tally.notebook}"\nexercise = "{exercise}"\n'
                      f'changes = [\n{quoted},\n]\nreason = ""')


if __name__ == "__main__":
    sys.exit(bool(main()))
