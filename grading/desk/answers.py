"""What students answered and were told: out of graded notebooks and the records beside them."""

import ast
import hashlib
import json
import re
from dataclasses import dataclass

from ..marking.evidence import record_in
from ..masters import grade_id
from ..text import visible_lines

FACTS = re.compile(
    r" is wrong in \d+ of \d+ places| came out as |^Expected |\bstopped with \w+|^\(in your line|does not exist yet"
    r"|^Write it in the cell above|did not come back within|^Is there a loop"
    r"|^[\w.]+: not |has shape \S.* expected|, which is not right\.$"
    r"|^A call may take |is not written yet|^Replace the line|^Look at the figure or work it out again")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`'\"(])")
NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"


@dataclass
class Answer:
    """One student's answer to one exercise.

    Attributes
    ----------
    student, assignment, notebook, exercise : str
    source : str
    message : str
        What the check said; '' if nothing.
    error : str
        The kind of failure, such as 'CheckFailed' or 'TimeoutError'.
    answered : bool
        Whether there is more than the stub.
    """

    student: str
    assignment: str
    notebook: str
    exercise: str
    source: str
    message: str = ""
    error: str = ""
    answered: bool = True

    @property
    def kind(self):
        """'', 'unanswered', 'timeout', 'named' (the message says which mistake) or 'unnamed'."""
        if not self.answered or "is not written yet" in self.message:
            return "unanswered"
        if not self.message:
            return ""
        if "did not come back within" in self.message or "Timeout" in self.error:
            return "timeout"
        return "named" if named(self.message) else "unnamed"

    @property
    def code(self):
        """The answer's code without names, comments and spaces of its own."""
        return normal_code(self.source)


def named(message):
    """The sentences of a message that say which mistake was made, without the values that came out."""
    return " ".join(s for s in SENTENCE.split(" ".join(message.split())) if not FACTS.search(s))


def pattern(sentence):
    """A sentence with the arguments of its calls, and its numbers, left open."""
    return re.sub(NUMBER, "#", without_arguments(sentence))


def without_arguments(text):
    """Text in which ``name(...)`` stands for every call, however long its arguments are."""
    out, depth = [], 0
    for place, letter in enumerate(text):
        if letter == "(" and (depth or place and (text[place - 1].isalnum() or text[place - 1] == "_")):
            out.append("(..." if not depth else "")
            depth += 1
        elif letter == ")" and depth:
            depth -= 1
            out.append(")" if not depth else "")
        elif not depth:
            out.append(letter)
    return text if depth else "".join(out)


def call_of(message):
    """The call that a message is about, or ''."""
    match = re.match(r"(?:'\w+' of |value number \d+ of |entry \S+ of )?([A-Za-z_][\w.]*\()", message)
    if not match:
        return ""
    depth = 0
    for place in range(match.end() - 1, len(message)):
        depth += (message[place] == "(") - (message[place] == ")")
        if not depth:
            return message[match.start(1):place + 1]
    return ""


class _Plain(ast.NodeTransformer):
    """Without docstrings and annotations, and with the answer's own variables numbered."""

    def __init__(self, own):
        self.names = {name: f"v{number}" for number, name in enumerate(own)}

    def visit_Name(self, node):
        node.id = self.names.get(node.id, node.id)
        return node

    def visit_arg(self, node):
        node.arg, node.annotation = self.names.get(node.arg, node.arg), None
        return node

    def visit_FunctionDef(self, node):
        node.returns = None
        if ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return self.generic_visit(node)


def normal_code(source):
    """Code in one form whatever its variables, comments, docstrings and spaces; text that is no code without spaces."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return " ".join(source.split())
    own = dict.fromkeys(node.id if isinstance(node, ast.Name) else node.arg for function in ast.walk(tree)
                        if isinstance(function, (ast.FunctionDef, ast.Lambda)) for node in ast.walk(function)
                        if isinstance(node, ast.arg) or isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    try:
        return ast.unparse(_Plain(own).visit(tree))
    except (RecursionError, ValueError):
        return " ".join(source.split())


class Reader:
    """Reads the answers of graded submissions of one course.

    Parameters
    ----------
    course : Course
    """

    def __init__(self, course):
        self.course = course
        self._stubs = {}

    def stubs(self, assignment):
        """What stands in each answer cell of an assignment before it is answered, by notebook and exercise."""
        if assignment not in self._stubs:
            self._stubs[assignment] = {
                name: {grade_id(c): c.source.strip() for c in master.cells("solution", "written", view="release")}
                for name, master in self.course.masters(assignment).items()}
        return self._stubs[assignment]

    def graded(self, assignment):
        """The students who have graded work in an assignment."""
        return sorted(p.parent.name for p in self.course.folder("autograded", "", "").glob(f"*/{assignment}")
                      if p.is_dir() and not p.parent.name.startswith("."))

    def answers(self, student, assignment):
        """A student's answers to all exercises of an assignment, in their order.

        They stand in the record beside the graded notebooks; these are opened only where nbgrader's own
        command graded and left no record.

        Returns
        -------
        list of Answer
        """
        folder, found = self.course.folder("autograded", student, assignment), []
        record = record_in(folder)
        for notebook, stubs in self.stubs(assignment).items():
            told = (_in_record(record, notebook) if "answers" in record else
                    _in_notebook(folder / f"{notebook}.ipynb"))
            for exercise, stub in stubs.items():
                source, error, message = told.get(exercise, ("", "", ""))
                found.append(Answer(student, assignment, notebook, exercise, source, message, error,
                                    source.strip() not in ("", stub)))
        return found


def _in_record(record, notebook):
    """Answer, kind of failure and message of each exercise as the record has them; none if it was not handed in."""
    cells, out = record["cells"].get(notebook, {}), {}
    for exercise, source in record["answers"].get(notebook, {}).items():
        error, _, message = cells.get(f"{exercise}-check", {}).get("message", "").partition(": ")
        out[exercise] = source, error, message
    return out


def _in_notebook(path):
    """The same out of a graded notebook's file."""
    try:
        cells = json.loads(path.read_bytes())["cells"]
    except (OSError, ValueError, KeyError):
        return {}
    named = {(cell.get("metadata", {}).get("nbgrader") or {}).get("grade_id"): cell for cell in cells}
    out = {}
    for name, cell in named.items():
        error = next((o for o in named.get(f"{name}-check", {}).get("outputs", ())
                      if o.get("output_type") == "error"), {})
        out[name] = text(cell), error.get("ename", ""), visible_lines(error.get("evalue", ""))
    return out


def text(cell):
    """A cell's source, whichever way the file holds it."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def digest(data):
    """The first characters of a digest, to compare by eye."""
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8", "replace")).hexdigest()[:12]
