"""Code that tampers with the process it runs in earns nothing and reads nothing: no test is there."""

import base64
import re

import pytest

from grading.cli import run_feedback
from grading.marking.grade import grade
from tests import tiny

SHELL = "from IPython import get_ipython\nshell = get_ipython()\n"
TRICKS = {
    "input_transformer": SHELL + ("def drop(lines):\n    return ['pass\\n'] if any('check.' in line for line in lines) "
                                  "else lines\nshell.input_transformers_cleanup.append(drop)\n"),
    "syntax_transformer": SHELL + ("import ast\nclass Drop(ast.NodeTransformer):\n    def visit_Module(self, node):\n"
                                   "        if 'check.' in ast.unparse(node):\n            node.body = []\n"
                                   "        return node\nshell.ast_transformers.append(Drop())\n"),
    "patched_check": "from exercises import check as c\nc.Answer.equals = lambda self, *a, **k: self\n",
    "patched_numpy": "import numpy\nnumpy.isclose = lambda a, *b, **k: numpy.ones(numpy.shape(a), bool)\n",
}
LEAK = ("import base64\nfrom IPython import get_ipython\ndef double(x):\n"
        "    print(base64.b64encode(get_ipython().user_ns['In'][-1].encode()).decode())\n    return 2 * x")


@pytest.fixture(scope="module")
def graded(tmp_path_factory, pool):
    """The tricks, each with a wrong answer to `double`, after grading and feedback."""
    course = tiny.make_course(tmp_path_factory.mktemp("course"))
    for student, source in TRICKS.items():
        notebook = tiny.perfect(course)
        tiny.cell_of(notebook, "double").source = source + "def double(x):\n    return 0"
        tiny.hand_in(course, student, notebook)
    notebook = tiny.perfect(course)
    tiny.cell_of(notebook, "double").source = LEAK
    tiny.hand_in(course, "leak", notebook)
    grade(course, [tiny.ASSIGNMENT], pool)
    run_feedback(course, [tiny.ASSIGNMENT], pool)
    return course


@pytest.mark.parametrize("student", TRICKS)
def test_tampering_earns_nothing(graded, student):
    assert tiny.marks(graded, student)["double"] == 0


def test_encoded_tests_do_not_leave_by_feedback(graded):
    page = (graded.folder("feedback", "leak", tiny.ASSIGNMENT) / "arithmetic.html").read_text()
    encoded = re.findall(r"[A-Za-z0-9+/]{100,}={0,2}", page)
    assert not any(b"secret_number" in base64.b64decode(text + "==") for text in encoded)
