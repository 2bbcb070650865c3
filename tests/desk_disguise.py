"""Honest classes out of attempts/, and copies in disguise, to measure what `course similarity` is worth.

    python -m tests.desk_disguise [ASSIGNMENT]...

An honest student draws every answer independently from the attempts on its exercise and writes it
in a way of their own: names of variables, order of operands, results that get a name first. Many
answers are still the same but for names. A copy has somebody's answers with all variables renamed
again, statements that may change places moved, layout and comments changed.
"""

import ast
import random
import sys

from grading.authoring.trial import read_attempts
from grading.course import Course
from grading.desk.answers import Reader
from grading.desk.similarity import Comparison, dictated
from tests.tiny import ROOT

WORDS = ("values out total part own step hold item left mid low high first rest acc tmp found piece cur sum_ ret "
         "arr vec mat res val num cnt idx pos").split()


def students_of(assignment, kind, count, rng, given):
    """Answers of an honest class: by (notebook, exercise) and student, the source and whether it is wrong."""
    answers = {}
    for folder in sorted((ROOT / "attempts" / assignment).iterdir()):
        for attempt in read_attempts(folder):
            if attempt.kind == "right" or kind == "mixed" and attempt.kind == "wrong":
                answers.setdefault((folder.name, attempt.exercise), []).append(attempt)
    out = {}
    for key, pool in answers.items():
        right, wrong = [[a for a in pool if (a.kind == "right") == good] for good in (True, False)]
        out[key] = {}
        for number in range(count):
            own = wrong if wrong and rng.random() < 0.3 else right
            if own:
                chosen = rng.choice(own)
                source = personal(chosen.source, given.get(key[0], set()), rng)
                out[key][f"s{number}"] = source, chosen.kind != "right"
    return out


class _Habits(ast.NodeTransformer):
    """How somebody writes: operands the other way round, results that get a name before they are returned."""

    def __init__(self, rng):
        self.rng = rng

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, (ast.Add, ast.Mult)) and self.rng.random() < 0.3:
            node.left, node.right = node.right, node.left
        return node

    def visit_Compare(self, node):
        self.generic_visit(node)
        other = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE}.get(type(node.ops[0]))
        if other and len(node.ops) == 1 and self.rng.random() < 0.4:
            node.left, node.comparators, node.ops = node.comparators[0], [node.left], [other()]
        return node

    def visit_Return(self, node):
        self.generic_visit(node)
        if node.value is None or isinstance(node.value, (ast.Name, ast.Tuple)) or self.rng.random() < 0.6:
            return node
        name = self.rng.choice(WORDS)
        return [ast.Assign([ast.Name(name, ast.Store())], node.value, lineno=1), ast.Return(ast.Name(name, ast.Load()))]


def _renamed(tree, given, rng, often=1.0):
    own = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} - given
    new = dict(zip(sorted(own), rng.sample(WORDS, min(len(own), len(WORDS)))))
    new = {old: name for old, name in new.items() if rng.random() < often}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in new:
            node.id = new[node.id]
    return tree


def personal(source, given, rng):
    """An answer as one of many honest people would have written it."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    return ast.unparse(ast.fix_missing_locations(_Habits(rng).visit(_renamed(tree, given, rng, 0.5))))


def disguise(source, given, rng):
    """The same answer under other names, in another order and layout, with other comments."""
    try:
        tree = _renamed(ast.parse(source), given, rng)
    except SyntaxError:
        return source
    for node in ast.walk(tree):
        if isinstance(getattr(node, "body", None), list):
            _reorder(node.body)
    return "\n".join(f"{line}  # step {rng.randint(1, 99)}" if rng.random() < 0.2 else line
                     for line in ast.unparse(tree).split("\n"))


def _reorder(body):
    """Let neighbouring assignments change places where neither reads or writes what the other writes."""
    def names(node, kind):
        return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, kind)}

    for i in range(len(body) - 1):
        a, b = body[i], body[i + 1]
        if all(isinstance(s, ast.Assign) and isinstance(s.targets[0], ast.Name) for s in (a, b)):
            written = [names(s, ast.Store) for s in (a, b)]
            if not written[0] & (written[1] | names(b, ast.Load)) and not written[1] & names(a, ast.Load):
                body[i], body[i + 1] = b, a


def measure(assignment, kind="mixed", count=60, copies=20, share=1.0, seed=1):
    """False alarms among honest pairs, and hits among copies in disguise.

    Returns
    -------
    dict
        'pairs' of honest students and 'alarms' among them; 'copies' and 'hits' among these.
    """
    rng, course = random.Random(seed), Course(ROOT)
    masters = course.masters(assignment)
    given = {name: dictated(master) for name, master in masters.items()}
    stubs = {(name, exercise): stub for name, own in Reader(course).stubs(assignment).items()
             for exercise, stub in own.items()}
    honest = students_of(assignment, kind, count, rng, given)
    names = sorted({s for own in honest.values() for s in own})
    alone = Comparison(names, honest, stubs, given)
    alarms = sum(alone.distance(a, b) >= alone.alarm for i, a in enumerate(names) for b in names[i + 1:])
    victims = names[:copies]
    both = {key: dict(of) for key, of in honest.items()}
    for key, of in both.items():
        for victim in victims:
            if victim in of:
                taken = rng.random() < share
                source, wrong = of[victim] if taken else honest[key][rng.choice(sorted(honest[key]))]
                of[f"{victim}-copy"] = disguise(source, given[key[0]], rng), wrong
    together = Comparison([*names, *(f"{v}-copy" for v in victims)], both, stubs, given)
    hits = sum(together.distance(v, f"{v}-copy") >= together.alarm for v in victims)
    return {"pairs": len(names) * (len(names) - 1) // 2, "alarms": alarms, "copies": copies, "hits": hits}


def main():
    """Print the table of false alarms and hits."""
    for assignment in sys.argv[1:] or Course(ROOT).assignments:
        for kind in ("right", "mixed"):
            for share in (1.0, 0.5):
                found = measure(assignment, kind, share=share)
                print(f"{assignment:22} {kind:6} copied {share:4.0%}: {found['alarms']} alarms in {found['pairs']} "
                      f"honest pairs, {found['hits']} of {found['copies']} copies found", flush=True)


if __name__ == "__main__":
    main()
