"""Which submissions are so alike that somebody should look: a reason to look, never a verdict.

Short answers to one template are alike by nature, so a likeness counts by how rare it is in this
class. What the stub and the task dictate is left out; names stay, only variables of the answer's
own are numbered; likeness is of pieces of code, weighed by how few students have them. For each
exercise the likeness of a pair is turned into the share of all pairs that are at least as alike,
and the logarithms of these shares are added up over the assignment.
"""

import ast
import io
import json
import re
import tokenize
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse

from ..marking.intake import MOST_BYTES
from ..masters import grade_id, role
from . import sheets
from .answers import Reader, text
from .page import environment

ALARM = 6.0        # from this distance on a pair among at most 2,000 is called remarkable (see tests/desk_disguise.py)
BOTH_WRONG = 1.5   # a shared wrong answer counts more
SHOWN = 30


@dataclass
class Pair:
    """Two submissions that are alike.

    Attributes
    ----------
    students : tuple of str
    distance : float
        From the middle of all pairs, in their spread.
    remarkable : bool
    exercises : list of (name, rarity, both wrong, first answer, second answer)
        The most remarkable first; the rarity is the share of pairs at least as alike.
    reasons : list of str
        Shared comments, texts and names that nobody else has, and where cells came from.
    """

    students: tuple
    distance: float
    remarkable: bool
    exercises: list = field(default_factory=list)
    reasons: list = field(default_factory=list)


def pieces(source, given):
    """The pieces of an answer by which it is compared.

    Parameters
    ----------
    source : str
    given : set of str
        Names that stub and task dictate.

    Returns
    -------
    collections.Counter
        Weights of runs of tokens as they are written, of statements with the answer's own variables
        numbered, and of comments and texts.
    """
    tokens, remarks = [], []
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                remarks.append("# " + " ".join(re.findall(r"\w+", token.string.lower())))
            elif token.type == tokenize.STRING:
                remarks.append(token.string)
                tokens.append("text")
            elif token.string.strip():
                tokens.append(token.string)
    except (tokenize.TokenError, SyntaxError, ValueError):
        tokens = re.findall(r"\w+|[^\w\s]", source)
    found = Counter()
    for size in (1, 3):
        for start in range(len(tokens) - size + 1):
            run = tuple(tokens[start:start + size])
            if size > 1 or run[0].isidentifier() and run[0] not in given:
                found["as written", run] += 1
    for statement in _statements(source, given):
        found["statement", statement] += 2
    for remark in remarks:
        if len(remark) > 5 and remark not in given:
            found["remark", remark] += 2
    return found


def _statements(source, given):
    """Statements without comments and layout, the answer's own variables numbered in the statement."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return [" ".join(line.split()) for line in source.split("\n") if line.strip()]
    own = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)} | {
        node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    own -= given
    out = []
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            heads = [field for field in ("body", "orelse", "finalbody", "handlers") if hasattr(node, field)]
            kept = {name: getattr(node, name) for name in heads}
            for name in heads:
                setattr(node, name, [])
            numbers = {}
            line = re.sub(r"[A-Za-z_]\w*", lambda m: numbers.setdefault(m[0], f"v{len(numbers)}")  # noqa: B023
                          if m[0] in own else m[0], _unparse(node))
            for name, value in kept.items():
                setattr(node, name, value)
            if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
                out.append(line)
    return out


def _unparse(node):
    try:
        return ast.unparse(node)
    except (ValueError, RecursionError, AttributeError):
        return ast.dump(node)[:200]


def dictated(master):
    """The names and texts that everybody has: of stubs, given cells and task texts."""
    names = set()
    for cell in master.release.cells:
        source = cell.source if cell.cell_type == "code" else " ".join(re.findall(r"`([^`]*)`", cell.source))
        names.update(re.findall(r"[A-Za-z_]\w*", source))
        if cell.cell_type == "code":
            names.update("# " + " ".join(re.findall(r"\w+", c.lower())) for c in re.findall(r"#.*", cell.source))
            names.update(re.findall(r"\"[^\"\n]*\"|'[^'\n]*'", cell.source))
    return names


class Comparison:
    """All answers of an assignment, compared with one another.

    Parameters
    ----------
    students : list of str
    answers : dict of tuple to dict of str to (str, bool)
        By (notebook, exercise) and student: the source, and whether it is wrong.
    stubs : dict of tuple to str
        What each exercise's cell holds before it is answered.
    given : dict of str to set of str
        Dictated names by notebook.
    """

    def __init__(self, students, answers, stubs, given):
        self.students, self.answers = students, answers
        self.keys = [key for key in answers if len(answers[key]) > 2]
        self.place = {s: i for i, s in enumerate(students)}
        self.rarity, self.wrong, self.unique = {}, {}, defaultdict(list)
        size = len(students)
        self.evidence = np.zeros((size, size))
        for key in self.keys:
            self._compare(key, stubs.get(key, ""), given.get(key[0], set()))
        upper = self.evidence[np.triu_indices(size, 1)]
        self.middle = float(np.median(upper)) if len(upper) else 0.0
        spread = 1.4826 * float(np.median(np.abs(upper - self.middle))) if len(upper) else 0.0
        self.spread = max(spread, 0.5)
        self.alarm = ALARM + 0.6 * max(0.0, np.log10(max(len(upper), 1) / 2000))

    def _compare(self, key, stub, given):
        own = self.answers[key]
        who = np.array([self.place[s] for s in own])
        known = pieces(stub, set())
        found = [pieces(source, given) for source, _ in own.values()]
        found = [Counter({piece: n for piece, n in one.items() if piece not in known}) for one in found]
        count = Counter(piece for one in found for piece in one)
        index = {piece: place for place, piece in enumerate(count)}
        rare = {piece: np.log(len(found) / n) for piece, n in count.items()}
        for piece, n in count.items():
            if n == 2 and piece[0] != "statement":
                self.unique[key].append(piece)
        data, column, start = [], [], [0]
        for one in found:
            data += [np.sqrt(n) * rare[piece] for piece, n in one.items()]
            column += [index[piece] for piece in one]
            start.append(len(data))
        matrix = sparse.csr_matrix((data, column, start), (len(found), max(len(index), 1)))
        length = np.sqrt(np.asarray(matrix.multiply(matrix).sum(1)).ravel())
        matrix = sparse.diags(1 / np.maximum(length, 1e-9)) @ matrix
        alike = np.asarray((matrix @ matrix.T).todense())
        same = np.unique([hash(frozenset(one.items())) for one in found], return_inverse=True)[1]
        alike[same[:, None] == same[None, :]] = 1.0
        upper = np.sort(alike[np.triu_indices(len(found), 1)])
        share = 1 - np.searchsorted(upper, alike - 1e-9) / max(len(upper), 1)
        self.rarity[key] = who, np.maximum(share, 1 / max(len(upper), 1))
        wrong = np.array([bad for _, bad in own.values()])
        weight = np.where(wrong[:, None] & wrong[None, :], BOTH_WRONG, 1.0)
        self.evidence[np.ix_(who, who)] += -np.log(self.rarity[key][1]) * weight

    def distance(self, first, second):
        """How far a pair is from the middle of all, in their spread."""
        return float((self.evidence[self.place[first], self.place[second]] - self.middle) / self.spread)

    def pairs(self, most=SHOWN):
        """The pairs that are most alike.

        Returns
        -------
        list of Pair
        """
        rows, columns = np.triu_indices(len(self.students), 1)
        values = self.evidence[rows, columns]
        out = []
        for k in np.argsort(-values, kind="stable")[:most]:
            pair = Pair((self.students[rows[k]], self.students[columns[k]]),
                        float((values[k] - self.middle) / self.spread),
                        bool(values[k] >= self.middle + self.alarm * self.spread))
            for key in self.keys:
                own, both = self.answers[key], [s for s in pair.students if s in self.answers[key]]
                if len(both) == 2:
                    who, share = self.rarity[key]
                    a, b = (int(np.flatnonzero(who == self.place[s])[0]) for s in pair.students)
                    pair.exercises.append((key[1], float(share[a, b]), own[both[0]][1] and own[both[1]][1],
                                           own[both[0]][0], own[both[1]][0]))
            pair.exercises.sort(key=lambda e: e[1])
            pair.reasons = self._shared(pair)
            out.append(pair)
        return out

    def _shared(self, pair):
        """What these two have in an exercise and nobody else has."""
        out = []
        for key, found in self.unique.items():
            own = self.answers[key]
            if all(s in own for s in pair.students):
                for kind, what in found:
                    shown = what if kind == "remark" else what[0] if len(what) == 1 else ""
                    if shown and all(shown.removeprefix("# ").split(" ")[0].lower() in own[s][0].lower()
                                     and (kind == "remark" or re.search(rf"\b{re.escape(shown)}\b", own[s][0]))
                                     for s in pair.students):
                        out.append(f"{key[1]}: only these two write {shown}")
        return out[:12]


def origins(course, assignment, students):
    """Where the cells that learners added came from: the ids that Jupyter drew for them, and when they ran.

    Returns
    -------
    dict of str to dict of str to str
        By student and cell id: a time, or ''.
    """
    known = {grade_id(c) for m in course.masters(assignment).values() for c in m.release.cells if role(c)}
    known |= {c.id for m in course.masters(assignment).values() for c in m.release.cells}
    out = {}
    for student in students:
        out[student] = {}
        for path in sorted(course.folder("submitted", student, assignment).glob("*.ipynb")):
            try:
                if path.is_symlink() or path.stat().st_size > MOST_BYTES:
                    continue
                cells = json.loads(path.read_bytes())["cells"]
                for cell in cells:
                    name = cell.get("id")
                    if isinstance(name, str) and name not in known and text(cell).strip():
                        ran = cell.get("metadata", {}).get("execution", {})
                        out[student][name] = str(ran.get("iopub.execute_input", "")) if isinstance(ran, dict) else ""
            except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue
    return out


def compare(course, assignment, steps=None):
    """Compare the graded submissions of an assignment.

    Returns
    -------
    Comparison
    """
    reader = Reader(course)
    answers, students = defaultdict(dict), reader.graded(assignment)
    for student in students:
        for answer in reader.answers(student, assignment):
            if answer.answered and not answer.exercise.startswith("written"):
                answers[answer.notebook, answer.exercise][student] = (answer.source, bool(answer.message))
        if steps:
            steps()
    masters = course.masters(assignment)
    stubs = {(name, exercise): stub for name, own in reader.stubs(assignment).items() for exercise, stub in own.items()}
    return Comparison(students, answers, stubs, {name: dictated(master) for name, master in masters.items()})


def write(course, assignment, comparison, roster):
    """Write ``report/similarity-<assignment>.html`` and ``.csv``.

    Returns
    -------
    path : pathlib.Path
    pairs : list of Pair
    """
    pairs = comparison.pairs()
    met = sorted({s for pair in pairs for s in pair.students})
    came = origins(course, assignment, met)
    for pair in pairs:
        shared = sorted(came[pair.students[0]].keys() & came[pair.students[1]].keys())
        if shared:
            times = {came[s][shared[0]] for s in pair.students} - {""}
            pair.reasons.insert(0, f"cells added to the notebook that carry the same random id: {len(shared)}"
                                + (f"; the first ran at {' and '.join(sorted(times))}" if times else ""))
    folder = course.root / "report"
    text_ = environment().get_template("similarity.html").render(
        assignment=assignment, pairs=[(pair, [roster.display(s) for s in pair.students]) for pair in pairs],
        students=len(comparison.students), alarm=round(comparison.alarm, 1))
    path = folder / f"similarity-{assignment}.html"
    sheets.write_bytes(path, text_.encode("utf-8", "replace"))
    sheets.write(folder / f"similarity-{assignment}.csv", [
        ["student", "student", "distance", "remarkable", "exercises alike", "reasons"]] + [
        [*pair.students, round(pair.distance, 2), "yes" if pair.remarkable else "",
         sum(e[1] < 0.05 for e in pair.exercises), "; ".join(pair.reasons)] for pair in pairs], encoding="utf-8-sig")
    return path, pairs
