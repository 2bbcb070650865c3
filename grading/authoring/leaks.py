"""What the released notebooks of a course give away.

Two questions are asked of the whole course. Does a function, class or lambda that some
released cell defines earn points in an exercise, under the exercise's name? And does the
answer to a question, or the formula of a one-line solution, stand in a released cell other
than the question's own: in its code, its comments, the description of a figure, a text, a
summary? What stands in `<details>` is not read: the learner opens it after answering.

A finding that is a coincidence is accepted in ``attempts/leaks.toml``, each with its reason;
an entry there that is found no longer is a problem too, so the list can only shrink.
"""

import ast
import copy
import io
import math
import re
import tokenize
import tomllib
from dataclasses import dataclass
from functools import cache
from itertools import count

import numpy as np

from .. import masters
from ..masters import grade_id, role
from . import trial

WORDS = ("zero one two three four five six seven eight nine ten eleven twelve").split()
FRACTIONS = {"half": 1 / 2, "third": 1 / 3, "two thirds": 2 / 3, "quarter": 1 / 4, "sixth": 1 / 6}
NUMBER = re.compile(r"(?<![\w.])[-−]?\d+(?:[.,]\d+)*(?:\s*/\s*\d+)?(?:e[-+]?\d+)?(?:\s?\\?%)?(?![\w]|\.\d)", re.I)
OPTION = re.compile(r"^- `\"(\w)\"`\s*(.+?)(?=^- `|^\s*$|\Z)", re.M | re.S)
DETAILS = re.compile(r"<details>.*?</details>", re.S)
STOP = set("a an and are as at be but by can do does for from has have how if in into is it its many much no not of "
           "on only or so than that the their them then there these they this to was what when where which who why "
           "will with you your each every all any same more most one point points number answer write would".split())


@dataclass(frozen=True, order=True)
class Finding:
    """Something that a released cell gives away.

    Attributes
    ----------
    kind : str
        "code", "answer", "formula" or "options".
    exercise : str
        ``notebook/exercise``; of options, "course".
    where : str
        ``notebook/cell`` that gives it away, and for code the name after a colon.
    what : str
        The words or the expression.
    """

    kind: str
    exercise: str
    where: str
    what: str

    def __str__(self):
        return f"{self.exercise}: its {self.kind} stands in {self.where}: {self.what}"


@dataclass
class Question:
    """An exercise, with what of its answer must not be found elsewhere."""

    notebook: str
    name: str
    text: str
    solution: str
    own: tuple

    @property
    def exercise(self):
        """Under which name findings speak of it."""
        return f"{self.notebook}/{self.name}"


# ------------------------------------------------------------- the course's cells

def questions(master):
    """The exercises of a master, each with the text before it."""
    found, cells = [], master.source.cells
    for place, cell in enumerate(cells):
        if role(cell) == "solution":
            text = cells[place - 1].source if cells[place - 1].cell_type == "markdown" else ""
            found.append(Question(master.name, grade_id(cell), text, masters.region(cell.source, masters.SOLUTION),
                                  (cells[place - 1].id, cell.id)))
    return found


def pieces(master):
    """What a learner can read of a released notebook, sentence by sentence.

    Yields
    ------
    cell : NotebookNode
    sentence : str
        Of a text, of a comment, or of a string (a title, a label, a description, a docstring).
    """
    for cell in master.release.cells:
        if cell.cell_type == "markdown":
            texts = [DETAILS.sub("", cell.source)]
        else:
            texts = _strings(cell.source)
        for text in texts:
            for sentence in re.split(r"(?<=[.!?:;])\s+|\n\s*\n|\n(?=[-|#])", text):
                if sentence.strip():
                    yield cell, " ".join(sentence.split())


def _strings(source):
    texts = []
    for node in ast.walk(_parse(source)):
        if isinstance(node, ast.JoinedStr):
            texts.append("".join(v.value if isinstance(v, ast.Constant) else "…" for v in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.append(node.value)
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float) and abs(node.value) > 99:
            texts.append(str(node.value))
    for token in tokenize.generate_tokens(io.StringIO(_clean(source)).readline):
        if token.type == tokenize.COMMENT:
            texts.append(token.string.lstrip("# "))
    return texts


def _clean(source):
    """A cell's code without lines that are IPython's own."""
    return "\n".join("pass" if line.lstrip().startswith(("%", "!")) else line for line in source.split("\n")) + "\n"


def _parse(source):
    return ast.parse(_clean(source))


def _name(master, cell):
    return f"{master.name}/{grade_id(cell) or cell.id}"


# --------------------------------------------------- (b) answers and formulas in the open

def answers_in_the_open(course_masters, chosen=None):
    """Where answers to questions, and formulas of one-line solutions, can be read.

    Parameters
    ----------
    course_masters : list of Master
        All of the course.
    chosen : set of str, optional
        Names of the notebooks whose exercises are looked at; by default all.

    Returns
    -------
    list of Finding
    """
    sentences = [(m, cell, text, set(re.findall(r"[^\W_]{3,}", text.lower())))
                 for m in course_masters for cell, text in pieces(m)]
    formulas = {q.exercise: _formulas(q) for m in course_masters for q in questions(m)}
    sizes = {_size(f) for group in formulas.values() for f in group}
    expressions = [(m, cell, node, _shape(node)) for m in course_masters for cell in m.release.cells
                   if cell.cell_type == "code" for node in ast.walk(_parse(cell.source)) if _size(node) in sizes]
    found = set()
    for master in course_masters:
        if chosen is not None and master.name not in chosen:
            continue
        for question in questions(master):
            value = _answer(question)
            if value is not None:
                told = _teller(question, value)
                found |= {Finding("answer", question.exercise, _name(m, cell), text[:160])
                          for m, cell, text, words in sentences
                          if cell.id not in question.own and told(text, words, m is master)}
            for formula in formulas[question.exercise]:
                shape = _shape(formula)
                found |= {Finding("formula", question.exercise, _name(m, cell), ast.unparse(node)[:160])
                          for m, cell, node, other in expressions if other == shape and cell.id not in question.own}
                text = _squeezed(ast.unparse(formula))
                found |= {Finding("formula", question.exercise, _name(m, cell), sentence[:160])
                          for m, cell, sentence, _ in sentences if m is master and cell.id not in question.own
                          and re.search(rf"(?<![\w.*]){re.escape(text)}(?![\w*]|\.\w)", _squeezed(sentence))}
    return sorted({(f.kind, f.exercise, f.where): f for f in sorted(found)}.values())


def _answer(question):
    """The value that a question asks for, or None if it asks for code."""
    try:
        *_, last = ast.parse(question.solution).body
        if isinstance(last, ast.Assign) and getattr(last.targets[0], "id", "") == question.name:
            value = eval(ast.unparse(last.value), {"np": np, "math": math})  # the master's own constant
            return value if isinstance(value, (int, float, str, tuple, list)) else None
    except (SyntaxError, ValueError, NameError):
        pass
    return None


def _teller(question, value):
    """A test of whether a sentence tells an answer.

    Returns
    -------
    callable
        From a sentence, its words, and whether it stands in the question's own notebook.
    """
    if isinstance(value, str):
        options = dict(OPTION.findall(question.text))
        return _tells_option(options.get(value, ""))
    numbers = list(value) if isinstance(value, (tuple, list)) else [value]
    if not all(isinstance(v, (int, float)) for v in numbers):
        return lambda *_: False
    asked = _content(" ".join(s for s in re.split(r"(?<=[.?])\s+", question.text) if "?" in s) or question.text)
    digits = [len(f"{abs(v):.4g}".replace(".", "").strip("0")) for v in numbers]
    distinct = max(digits) > 2 or len(numbers) > 1 and (len(numbers) > 2 or sum(digits) > 2)

    def told(text, words, here):
        if not here and (len(numbers) > 1 or digits[0] < 3 or text.isdecimal()):
            return False
        said = _numbers(text)
        for i in range(len(said) - len(numbers) + 1):
            group = said[i:i + len(numbers)]
            if all(any(_like(v, *meaning) and (here or meaning[0] == v) for meaning in meanings)
                   for v, (meanings, *_) in zip(numbers, group)):
                after = _content(" ".join(text[group[-1][2]:].split()[:2])) & asked
                near = after or _content(text[max(0, group[0][1] - 30):group[0][1]]) & asked
                both = near and len(_content(text) & asked) >= min(2, len(asked))
                if distinct or both or after and abs(numbers[0]) > 2:
                    return True
        return False
    return told


@cache
def _content(text):
    """The words of a text that carry its sense, without the plural's s."""
    text = re.sub(r"\\\w+", " ", text)
    return {w.rstrip("s") for w in re.findall(r"[^\W\d_]{4,}", text.lower())} - STOP


def _like(value, number, digits):
    """Whether a number that is said with so many decimals is a value rounded."""
    if value == round(value) or number == round(number):
        return number == value
    return abs(number - value) <= 0.501 * 10.0 ** -digits and (
        number == value or len(f"{abs(number):.{digits}f}".replace(".", "").strip("0")) > 1)


@cache
def _numbers(text):
    """The numbers that a sentence names in order.

    Returns
    -------
    list of (list of (float, int), int, int)
        What each can mean, with the number of decimals; where it begins and ends.
    """
    found = []
    text = re.sub(r"^[#*]*\s*\d+(\.\d+)?[.*](?!\d)|\(\d+ points?\)", lambda m: " " * len(m[0]), text)
    pattern = rf"{NUMBER.pattern}|\b(?:{'|'.join(WORDS)})\b|\b(?:{'|'.join(sorted(FRACTIONS, key=len)[::-1])})s?\b"
    for match in re.finditer(pattern, text, re.I):
        word = match[0].lower().replace("−", "-")
        if word in WORDS:
            meanings = [(WORDS.index(word), 0)]
        elif word in FRACTIONS or word.rstrip("s") in FRACTIONS:
            meanings = [(FRACTIONS.get(word, FRACTIONS.get(word.rstrip("s"))), 6)]
        else:
            percent, word = "%" in word, word.rstrip("%\\ ")
            top, _, bottom = re.sub(r",(?=\d{3}\b)", "", word).replace(" ", "").partition("/")
            try:
                number = float(top) / float(bottom or 1)
            except (ValueError, ZeroDivisionError):
                continue
            digits = len(top.partition(".")[2]) if not bottom else 6
            meanings = [(number, digits)] + ([(number / 100, digits + 2)] if percent else [])
        found.append((meanings, *match.span()))
    return found


def _tells_option(option):
    wanted = set(re.findall(r"[^\W_]{3,}", option.lower())) - STOP
    plain = _squeezed(option)

    def told(text, words, here):
        if len(plain) > 12 and plain in _squeezed(text):
            return True
        return here and len(wanted) >= 3 and len(wanted & words) >= max(3, 0.75 * len(wanted))
    return told


def _formulas(question):
    """The expression of a one-line solution, if it is more than a name or a number."""
    body = [node for node in _parse_block(question.solution) if not isinstance(node, (ast.Import, ast.ImportFrom))]
    if len(body) != 1 or not isinstance(body[0], (ast.Return, ast.Assign)) or body[0].value is None:
        return []
    formula = body[0].value
    inner = list(ast.walk(formula))
    calls = sum(isinstance(n, ast.Call) for n in inner)
    operators = sum(isinstance(n, (ast.BinOp, ast.UnaryOp, ast.Compare)) for n in inner)
    constants = sum(isinstance(n, ast.Constant) for n in inner)
    worth = operators >= 2 or calls and (operators or constants) or calls >= 2
    return [formula] if worth and any(isinstance(n, ast.Name) for n in inner) else []


def _parse_block(source):
    lines = source.split("\n")
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    try:
        tree = ast.parse("def f():\n" + "\n".join("    " + line[indent:] for line in lines))
    except SyntaxError:
        return []
    return tree.body[0].body


def _size(node):
    return type(node).__name__, sum(1 for _ in ast.walk(node))


def _shape(node):
    """An expression up to the names of its variables."""
    names = {}

    class Rename(ast.NodeTransformer):
        def visit_Call(self, call):
            return ast.Call(func=self._callee(call.func), args=[self.visit(a) for a in call.args],
                            keywords=[ast.keyword(k.arg, self.visit(k.value)) for k in call.keywords])

        def _callee(self, func):
            if isinstance(func, ast.Name) or isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) \
                    and func.value.id in ("np", "torch", "math", "F", "nn", "sci"):
                return func
            return self.visit(func)

        def visit_Name(self, name):
            return ast.Name(id=names.setdefault(name.id, f"v{len(names)}"), ctx=ast.Load())

    return ast.dump(Rename().visit(copy.deepcopy(node)))


@cache
def _squeezed(text):
    """A text in which formulas and sentences of different spelling become alike."""
    text = re.sub(r"\\(?:cdot|times)|×", "*", text.lower())
    text = re.sub(r"\\\w+|[${}`\"'\\]", "", text).replace("^", "**")
    return re.sub(r"\s+", "", text)


# ------------------------------------------------------------ (a) code that can be copied

@dataclass(frozen=True)
class Given:
    """A function, class or lambda that a released cell defines.

    Attributes
    ----------
    source : str
        Its definition, after what it needs.
    value : str
        The expression that names it, or is it.
    kind : type
        Of its syntax.
    takes : tuple of int, or None
        The least and the most positional arguments.
    """

    source: str
    value: str
    kind: type
    takes: tuple


def given_code(master):
    """The functions, classes and lambdas that the released cells of a master define.

    Returns
    -------
    dict of str to Given
        Under ``notebook/cell: name``.
    """
    found, tops = {}, {}
    for cell in master.release.cells:
        if cell.cell_type != "code" or role(cell) == "solution":
            continue
        tree = _parse(cell.source)
        local = {name: node for node in tree.body for name in _binds(node)}
        tops |= local if role(cell) != "check" else {}
        lambdas = count(1)
        for node in ast.walk(tree):
            if not isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda)):
                continue
            name = getattr(node, "name", None) or f"lambda {next(lambdas)}"
            source = [ast.unparse(other) for other in _needs(node, tops | local)]
            named = not isinstance(node, ast.Lambda)
            first = next((n for n in getattr(node, "body", []) if getattr(n, "name", "") == "__init__"), None) \
                if isinstance(node, ast.ClassDef) else node
            found[f"{_name(master, cell)}: {name}"] = Given(
                "\n".join(source + [ast.unparse(node)] * named), name if named else ast.unparse(node), type(node),
                _arity(first))
    return found


def _binds(node):
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [a.asname or a.name.split(".")[0] for a in node.names]
    if isinstance(node, ast.Assign) and all(isinstance(t, ast.Name) for t in node.targets):
        return [t.id for t in node.targets]
    return []


def _needs(node, tops):
    """The top-level statements that a definition refers to, through others too."""
    needed, todo = [], [node]
    while todo:
        for name in ast.walk(todo.pop()):
            other = tops.get(name.id) if isinstance(name, ast.Name) else None
            if other is not None and other is not node and other not in needed:
                needed.insert(0, other)
                todo.append(other)
    return needed


def _arity(node):
    """The least and the most positional arguments of a function; None where nothing is known."""
    if not isinstance(node, (ast.FunctionDef, ast.Lambda)):
        return None
    a = node.args
    most = len(a.posonlyargs) + len(a.args)
    own = isinstance(node, ast.FunctionDef) and bool(a.args) and a.args[0].arg == "self"
    return most - len(a.defaults) - own, (99 if a.vararg else most - own)


class CopiedCode(trial.Trial):
    """A trial in which each exercise is answered by code that the course gives elsewhere.

    All candidates for an exercise run one after the other in one fork, against the visible part
    of its check; what passes that runs in a fork of its own against the whole check.
    """

    def copies(self, candidates):
        """Run the notebook and try, at each exercise, every candidate of its kind.

        Parameters
        ----------
        candidates : dict
            What `given_code` returns, of the whole course.

        Yields
        ------
        exercise, label : str
            A candidate that earned points.
        points : float
        """
        from exercises import plot
        plot.show = lambda *_: plot.plt.close()
        for position, cell in enumerate(self.cells):
            if role(cell) == "solution":
                name = grade_id(cell)
                variants = _variants(cell, candidates)
                for source in self._pass_visibly(position, variants):
                    outcome = self._fork(position, source)
                    if outcome.points:
                        yield from ((name, label, outcome.points) for label in variants[source])
            self._execute(cell.source)

    def _pass_visibly(self, position, variants):
        if not variants:
            return []
        check = next(c for c in self.cells[position + 1:] if role(c) == "check")
        visible = trial.visible_part(check.source)
        passing, _ = self._in_fork(lambda: [source for source in variants if self._passes(source, visible)],
                                   60 * self.seconds)
        return list(variants) if passing is None else passing

    def _passes(self, source, visible):
        names, kept = self.shell.user_ns, dict(self.shell.user_ns)
        try:
            with trial.silence():
                exec(source, names)
                exec(visible, names)
            return True
        except (Exception, SystemExit):
            return False
        finally:
            names.clear()
            names.update(kept)


def _variants(cell, candidates):
    """The labels of the candidates for a solution cell, under the source that gives them its name."""
    name, wanted = grade_id(cell), None
    for node in ast.walk(_parse(cell.source)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name:
            wanted = node
    if wanted is None:
        return {}
    arity, found = _arity(wanted), {}
    for label, given in candidates.items():
        fits = not arity or not given.takes or given.takes[0] <= arity[1] and arity[0] <= given.takes[1]
        if fits and (given.kind is ast.ClassDef) == isinstance(wanted, ast.ClassDef):
            found.setdefault(f"{given.source}\n{name} = {given.value}", []).append(label)
    return found


def copied_code(path, candidates, seconds=20):
    """Which given code of the course earns points in a notebook.

    Parameters
    ----------
    path : pathlib.Path
        The master.
    candidates : dict of str to Given
        Of the whole course.
    seconds : float
        How long an answer and its check may take.

    Returns
    -------
    list of Finding
    """
    import torch  # noqa: F401 (here once, not in each fork)

    def work():
        return [Finding("code", f"{path.stem}/{exercise}", label, f"{points:g} points")
                for exercise, label, points in CopiedCode(path, seconds).copies(candidates)]

    found, why_not = CopiedCode._in_fork(work, 100 * seconds)
    if found is None:
        raise RuntimeError(f"{path}: the trial of copied code did not come to its end: {why_not}")
    return found


# ------------------------------------------------------------------ lettered questions

def longest_options(course_masters):
    """How often the right option is the longest, against what chance would make of it.

    Returns
    -------
    longest, questions : int
    most : float
        What chance exceeds in one course of twenty.
    """
    chances, longest = [], 0
    for master in course_masters:
        for question in questions(master):
            options, value = dict(OPTION.findall(question.text)), _answer(question)
            if isinstance(value, str) and value in options:
                lengths = {k: len(" ".join(text.split())) for k, text in options.items()}
                longest += lengths[value] == max(lengths.values())
                chances.append(1 / len(options))
    spread = math.sqrt(sum(p * (1 - p) for p in chances))
    return longest, len(chances), sum(chances) + 1.65 * spread


# -------------------------------------------------------------------------- the verdict

def accepted(course):
    """The findings that ``attempts/leaks.toml`` accepts or expects.

    Returns
    -------
    set of (str, str, str)
        Kind, exercise and place.
    """
    path = course.root / "attempts" / "leaks.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {(kind, entry["exercise"], where) for kind, group in entries.items() for entry in group
            for where in entry["where"]}


def leaks(course, notebooks=None, submit=None):
    """What the releases of a course give away and the list in attempts/ does not accept.

    Parameters
    ----------
    course : Course
    notebooks : collection of str, optional
        Whose exercises to look at; by default all, and then the lettered questions together too.
    submit : callable, optional
        Of an executor, to try given code; without it that is left out, being slow.

    Returns
    -------
    list of str
    """
    everything = [m for assignment in course.assignments for m in course.masters(assignment).values()]
    chosen = [m for m in everything if not notebooks or m.name in notebooks]
    kinds, jobs = {"answer", "formula"}, []
    if submit:
        candidates = {label: given for m in everything for label, given in given_code(m).items()}
        jobs, kinds = [submit(copied_code, m.path, candidates) for m in chosen], kinds | {"code"}
    findings = answers_in_the_open(everything, {m.name for m in chosen})
    if not notebooks:
        longest, all_of_them, most = longest_options(everything)
        kinds |= {"options"}
        findings += [Finding("options", "course", "course", f"the right option is the longest in {longest} of "
                             f"{all_of_them} questions; by chance in up to {most:.1f}")] * (longest > most)
    findings += [finding for job in jobs for finding in job.result()]
    known = accepted(course)
    seen = {(f.kind, f.exercise, f.where) for f in findings}
    names = {m.name for m in chosen} | ({"course"} if not notebooks else set())
    return [str(f) for f in findings if (f.kind, f.exercise, f.where) not in known] + [
        f"attempts/leaks.toml: {exercise}: nothing of its {kind} is found in {where} any more; delete the entry"
        for kind, exercise, where in sorted(known - seen) if kind in kinds and exercise.split("/")[0] in names]
