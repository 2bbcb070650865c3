"""Feedback says which exercise failed and why, shows no hidden test, and runs nothing in a browser."""

import base64
import html
import http.server
import re
import shutil
import subprocess
import threading

import nbformat
import pytest
from nbconvert import HTMLExporter
from nbconvert.filters import markdown2html
from nbgrader.server_extensions.formgrader import handlers

from grading.cli import run_feedback
from grading.marking.grade import grade
from tests import tiny
from tests.tiny import cell_of

EVIL = ('<script>document.title = "owned"</script><img src=x onerror="document.title=\'owned\'">'
        '<iframe srcdoc="<script>parent.document.title=\'owned\'</script>"></iframe>'
        '[link](javascript:document.title="owned")')


PICTURE = base64.b64encode(base64.b16decode("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE0000000C"
                                            "49444154789C63F8CFC0000003010100C9FE92EF0000000049454E44AE426082")).decode()


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
        "from IPython.display import Image\nimport base64\n"
        f"display(Image(base64.b64decode({PICTURE!r}), alt='described \\'\">' + evil, width=321, format='png'))\n"
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
    assert "Your result" in text and "see its message" in text
    assert text.count(".rendered_html td { padding") == 1


def test_pictures_keep_their_width_and_description(pages):
    (tag,) = re.findall(r"<img[^>]*described[^>]*>", pages[1]["evil"])
    assert "width=321" in tag.replace('"', "") and "alt=\"described '&quot;&gt;&lt;script&gt;" in tag


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


LINKS = """[plain](javascript:document.title='owned') [coded](java&#115;cript:document.title='owned')
[spaced]( JaVaScRiPt:document.title='owned') <a href="javascript:document.title='owned'">html</a>
[page](data:text/html,<script>opener.document.title='owned'</script>) [by name][x]

[x]: javascript:document.title='owned'

![far](HOST/one.png) <img src="HOST/two.png"> <div style="background: url(HOST/three.png)">x</div>
![near](attachment:image.png) ![lost](attachment:lost.png) [good](https://example.org/?a=1&b=2) $a < b$
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory, pool):
    """The feedback page and the formgrader's page of written answers with links and pictures, and the host."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    text = LINKS.replace("HOST", f"http://127.0.0.1:{server.server_port}")
    course = tiny.make_course(tmp_path_factory.mktemp("course"))
    notebook = tiny.perfect(course)
    cell_of(notebook, "written_why").update(source=text, attachments={"image.png": {"image/png": PICTURE}})
    notebook.cells.append(nbformat.v4.new_markdown_cell(text))
    tiny.hand_in(course, "ada", notebook)
    grade(course, [tiny.ASSIGNMENT], pool)
    assert run_feedback(course, [tiny.ASSIGNMENT], pool) == 0
    feedback = course.folder("feedback", "ada", tiny.ASSIGNMENT) / "arithmetic.html"
    config = course.config.copy()
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    page = course.root / "formgrader.html"
    page.write_text(HTMLExporter(config=config).from_filename(
        str(course.folder("autograded", "ada", tiny.ASSIGNMENT) / "arithmetic.ipynb"), resources={
            "assignment_id": "tiny", "notebook_id": "arithmetic", "submission_id": "1", "index": 0, "total": 1,
            "base_url": "", "student": "ada", "last_name": "", "first_name": "", "notebook_path": "x"})[0])
    yield {"feedback": feedback, "formgrader": page}, asked, text
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("which", ["feedback", "formgrader"])
def test_links_and_pictures_are_clean_after_rendering(shown, which):
    page = shown[0][which].read_text()
    body = page[page.index("<body"):]
    links = {html.unescape(link).strip().lower() for link in re.findall(r"<a[^>]* href=[\"']?([^\"'> ]*)", body)}
    assert "https://example.org/?a=1&b=2" in links
    assert not [link for link in links if link.startswith(("javascript", "data"))]
    assert not re.findall(r"(?:src|style)=[\"']?[^\"'>]*http://127", body)
    assert f'src="data:image/png;base64,{PICTURE}"' in body
    assert "a picture that was not handed in: lost attachment:lost.png" in body
    assert re.search(r"a picture that was not handed in: far http://127.0.0.1:\d+/one.png", body)
    assert "<mi>a</mi><mo>&lt;</mo><mi>b</mi>" in body


def browser(page, place):
    """What a page has become a few seconds after it was opened in Chromium."""
    words = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", f"--user-data-dir={place}",
             "--virtual-time-budget=4000", "--dump-dom", page.as_uri()]
    return subprocess.run(words, capture_output=True, text=True, timeout=120).stdout


CLICK = ("<script>document.querySelectorAll('a').forEach(a => "
         "/^(http|#|\\/|\\.\\.)/.test(a.getAttribute('href')) ? 0 : a.click())</script>")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs the browser chromium")
@pytest.mark.parametrize("which", ["feedback", "formgrader"])
@pytest.mark.parametrize("clicked", [False, True])
def test_nothing_runs_or_is_loaded_in_a_browser(shown, tmp_path, which, clicked):
    pages, asked, text = shown
    path = tmp_path / "page.html"
    path.write_text(f"<title>mine</title>{markdown2html(text.replace('attachment:', ''))}{CLICK * clicked}")
    asked.clear()
    dom = browser(path, tmp_path / "one")  # the control: what the same text does by itself
    assert (clicked or asked) and any(f"<{tag}>owned</{tag}>" in dom for tag in ("title", "body")) == clicked
    page = re.sub("<title>.*?</title>", "<title>mine</title>", pages[which].read_text())
    path.write_text(page.replace("</body>", f"{CLICK * clicked}</body>"))
    asked.clear()
    dom = browser(path, tmp_path / "two")
    assert "<title>mine</title>" in dom and not asked


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs the browser chromium")
def test_nothing_that_was_handed_in_runs_in_a_browser(pages, tmp_path):
    path = next(pages[0].glob("evil/*/*.html"))
    control = tmp_path / "control.html"
    control.write_text(f"<title>mine</title>{EVIL}")
    assert "<title>owned</title>" in browser(control, tmp_path / "one")
    assert "<title>arithmetic</title>" in browser(path, tmp_path / "two")
