"""Feedback says which exercise failed and why, shows no hidden test, and runs nothing in a browser."""

import shutil
import subprocess

import nbformat
import pytest

from grading.cli import run_feedback
from grading.marking.grade import grade
from tests import tiny
from tests.tiny import cell_of

EVIL = ('<script>document.title = "owned"</script><img src=x onerror="document.title=\'owned\'">'
        '<iframe srcdoc="<script>parent.document.title=\'owned\'</script>"></iframe>'
        '[link](javascript:document.title="owned")')


@pytest.fixture(scope="module")
def pages(tmp_path_factory, pool):
    """Feedback pages of a few students, as text by name."""
    course = tiny.make_course(tmp_path_factory.mktemp("course"))
    wrong = tiny.perfect(course)
    cell_of(wrong, "double").source = "def double(x):\n    return x + 2"
    cell_of(wrong, "letter").source = "letter = 'a'"
    crash = tiny.perfect(course)
    cell_of(crash, "double").source = "def double(x):\n    assert x == 2\n    return 4"
    spy = tiny.perfect(course)
    cell_of(spy, "double").source = (
        "from IPython import get_ipython\ndef double(x):\n    if x != 2:\n"
        "        print(get_ipython().user_ns['In'][-1])\n"
        "        raise ValueError(get_ipython().user_ns['In'][-1])\n    return 4")
    spy.cells.append(nbformat.v4.new_code_cell("print(In)\nIn"))
    evil = tiny.perfect(course)
    cell_of(evil, "written_why").source = EVIL
    evil.cells.append(nbformat.v4.new_markdown_cell(EVIL))
    evil.cells.append(nbformat.v4.new_code_cell(
        f"from IPython.display import HTML, SVG, Javascript, Markdown, display\nevil = {EVIL!r}\n"
        "display(HTML(evil), Markdown(evil), Javascript('document.title = \"owned\"'))\n"
        "display(SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"><script>document.title=\"owned\"</script></svg>'))\n"
        "print(evil)\nraise ValueError(evil)"))
    for student, notebook in dict(wrong=wrong, crash=crash, spy=spy, evil=evil, broken="{").items():
        tiny.hand_in(course, student, notebook)
    grade(course, [tiny.ASSIGNMENT], pool)
    assert run_feedback(course, [tiny.ASSIGNMENT], pool) == 0
    folder = course.folder("feedback")
    return folder, {p.parent.parent.name: p.read_text() for p in folder.glob("*/*/*.html")}


def test_message_and_points_are_shown(pages):
    text = pages[1]["wrong"]
    assert "double(3) came out as 5, which is not right" in text
    assert "That is the first." in text
    assert "Your result" in text and "see the message below its check" in text
    assert text.count(".rendered_html td { padding") == 1


def test_error_of_the_learners_code_is_explained(pages):
    assert "double(3) stopped with AssertionError" in pages[1]["crash"]


@pytest.mark.parametrize("student", ["wrong", "crash", "spy", "evil", "broken"])
def test_no_hidden_test_is_shown(pages, student):
    for secret in ("secret_number", "BEGIN HIDDEN", "3.14159265", "secret reason", "Marking scheme"):
        if not (secret == "3.14159265" and student != "broken"):  # the student's own answer to guess
            assert secret not in pages[1][student]


def test_unreadable_notebook_has_a_page_that_says_so(pages):
    assert "could not be graded: it is not JSON" in pages[1]["broken"]


def test_no_notes_for_the_instructor_are_sent(pages):
    assert not list(pages[0].rglob("grading.json"))


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs the browser chromium")
def test_nothing_that_was_handed_in_runs_in_a_browser(pages, tmp_path):
    path = next(pages[0].glob("evil/*/*.html"))
    browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
               "--disable-background-networking", "--disable-component-update", f"--user-data-dir={tmp_path}",
               "--virtual-time-budget=4000", "--dump-dom"]
    control = tmp_path / "control.html"
    control.write_text(f"<title>mine</title>{EVIL}")
    def dom(page):
        return subprocess.run([*browser, page.as_uri()], capture_output=True, text=True, timeout=120).stdout

    assert "<title>owned</title>" in dom(control)
    assert "<title>arithmetic</title>" in dom(path)
