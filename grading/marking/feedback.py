"""Make a graded notebook fit to be sent back: what failed and why, but no hidden test."""

import re
import secrets
from pathlib import Path
from textwrap import fill
from urllib.parse import unquote

import bleach
from bleach.css_sanitizer import CSSSanitizer
from jinja2 import pass_context
from markupsafe import escape
from nbconvert.filters import strip_ansi
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbconvert.preprocessors.sanitize import ALLOWED_TAGS
from nbformat.v4 import new_markdown_cell
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Dict
from traitlets.config import Config

from .. import masters
from ..course import quiet_nbgrader
from ..masters import NOTES, grade_id, role
from .evidence import record_in
from .formulas import mathml
from .sanitise import PICTURES, RUBRIC_TAG

DATA = re.compile(rf"data:({'|'.join(PICTURES)});base64,[A-Za-z0-9+/=]+$")
TAGS = {*ALLOWED_TAGS, "br", "dd", "del", "details", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img",
        "p", "pre", "span", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr"}
TABLES = """
.rendered_html table { margin: 1em 0; border-collapse: collapse; }
.rendered_html th, .rendered_html td { padding: 0.2em 0.6em; border-bottom: 1px solid #ddd; }
.rendered_html td a code { display: inline-block; overflow-wrap: break-word; padding: 0; }
@media (max-width: 30rem) {
  .rendered_html td, .rendered_html th { padding: 0.2em 0.25em; }
  .rendered_html td a code { font-size: 12px; max-width: 165px; }
}
@media print { div.input_area pre, div.highlight pre, .rendered_html pre { overflow: visible; white-space: pre-wrap; } }
"""


def write_feedback(config, student, assignment):
    """Write the pages of one graded submission through nbgrader.

    Parameters
    ----------
    config : dict
        The course's configuration.
    student, assignment : str

    Returns
    -------
    str
        Why it could not be done; '' if it was.
    """
    config = Config(config)
    config.CourseDirectory.student_id, config.CourseDirectory.assignment_id = student, assignment
    config.GenerateFeedback.force = True
    config.HTMLExporter.template_name = "course_feedback"
    config.HTMLExporter.extra_template_basedirs = [str(Path(__file__).parent / "templates")]
    try:
        with quiet_nbgrader():
            GenerateFeedback(coursedir=CourseDirectory(config=config), config=config).start()
    except NbGraderException as error:
        return str(error)
    except Exception as error:  # one submission's page stops no other's
        return f"{type(error).__name__}: {error}"
    return ""


@pass_context
def rendered(context, source):
    """Markdown as HTML that runs nothing and loads nothing: nbconvert's filter, cleaned afterwards.

    The formgrader shows with it, too, what learners wrote.
    """
    attachments = context.get("cell", {}).get("attachments", {})
    renderer = _Renderer(escape=False, attachments=attachments)
    html = MarkdownWithMath(renderer=renderer).render(source)
    clean = bleach.clean(html, tags=TAGS, attributes=_is_harmless, protocols={"http", "https", "mailto", "data"},
                         css_sanitizer=CSSSanitizer(allowed_css_properties=["text-align"]))
    clean = re.sub(r"<img(?![^>]* src=)[^>]*>", "<em>[a picture that was not handed in]</em>", clean)
    return re.sub(rf"{renderer.mark}-(\d+)-", lambda found: renderer.formulas[int(found[1])], clean)


class _Renderer(IPythonRenderer):
    """Shows the pictures that came with a notebook; of any other it says where it lies.

    Formulas stand aside while the page is cleaned: each leaves a mark that nobody can guess.
    """

    def __init__(self, **options):
        super().__init__(**options)
        self.mark, self.formulas = f"formula-{secrets.token_hex(8)}", []

    def _aside(self, tex, block):
        self.formulas.append(mathml(tex, block))
        return f"{self.mark}-{len(self.formulas) - 1}-"

    def block_math(self, body):
        """Put a formula in a line of its own aside."""
        return self._aside(body, True)

    def inline_math(self, body):
        """Put a formula within a line aside."""
        return self._aside(body, False)

    def latex_environment(self, name, body):
        """Put a formula in an environment aside."""
        name = name.rstrip("*")
        return self._aside(body if name == "equation" else f"\\begin{{{name}}}{body}\\end{{{name}}}", True)

    def image(self, text, url, title=None):
        """Render a picture whose data are at hand; of another, its address."""
        if url.startswith("attachment:"):
            names = url[11:], unquote(url[11:])
            bundle = next((self.attachments[name] for name in names if name in self.attachments), {})
            url = next((f"data:{kind};base64,{data}" for kind, data in bundle.items()), url)
        if not DATA.match(url):
            return f"<em>[a picture that was not handed in: {escape(text)} {escape(url[:200])}]</em>"
        return f'<img src="{escape(url)}" alt="{escape(text)}">'


def _is_harmless(tag, name, value):
    """Whether an attribute may stay."""
    if tag == "img" and name == "src":
        return bool(DATA.match(value))
    if tag == "a" and name == "href":
        return not value.strip().lower().startswith("data:")
    return name in {"alt", "class", "colspan", "id", "open", "rowspan", "style", "title"}


class HideTests(NbGraderPreprocessor):
    """Show every check cell as students know it, and of its outcome the message only."""

    dropped = Dict(help="What is said of exercises that were dropped, under notebook/exercise.").tag(config=True)

    def preprocess(self, nb, resources):
        where = resources["nbgrader"]
        folder = CourseDirectory(config=self.config)
        path = folder.format_path(folder.source_directory, ".", where["assignment"])
        master = masters.load(f"{path}/{where['notebook']}.ipynb", self.config)
        released = {grade_id(c): c.source for c in master.release.cells if role(c)}
        secrets = secret_lines(master)
        nb.cells = [c for c in nb.cells if RUBRIC_TAG not in c.metadata.get("tags", [])]
        nb.metadata.pop(NOTES, None)
        nb.metadata.pop("widgets", None)
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.metadata.pop("tags", None)
                if role(cell) in ("check", "locked"):
                    cell.source = released[grade_id(cell)]
                cell.outputs = [_plain(o, role(cell) == "check", secrets) for o in cell.outputs]
        graded = folder.format_path(folder.autograded_directory, where["student"], where["assignment"])
        cells = record_in(graded).get("cells", {}).get(where["notebook"], {})
        dropped = {key.split("/")[1]: said for key, said in self.dropped.items()
                   if key.split("/")[0] == where["notebook"]}
        was = {name: cell["was"] for name, cell in cells.items() if "was" in cell}
        nb.cells.insert(0, summary(nb, master, was, dropped))
        resources["inlining"]["css"].append(TABLES)
        return nb, resources


def summary(nb, master, was, dropped):
    """A table of what each exercise earned, as a markdown cell.

    Parameters
    ----------
    nb : NotebookNode
    master : Master
    was : dict of str to (float, str)
        The points that a cell had before, and why it has others now.
    dropped : dict of str to str
        What is said of exercises that were dropped.
    """
    commented = {grade_id(c) for c in nb.cells
                 if c.metadata.get("nbgrader", {}).get("comment") not in (None, "", "No response.")}
    rows = ["## Your result", "", "| exercise | points | out of | remark |", "|:--|--:|--:|:--|"]
    for cell in nb.cells:
        if role(cell) in ("check", "written"):
            name, points = grade_id(cell).removesuffix("-check"), master.points[grade_id(cell)]
            score = cell.metadata.nbgrader.get("score") or 0
            if name in dropped:
                points = cell.metadata.nbgrader.get("points", points)
            unmarked = role(cell) == "written" and not score and cell.metadata.nbgrader.get("comment") is None
            word = ("read by a person" if unmarked else "right" if score >= points
                    else "in part" if score else "see its message")
            if before := was.get(grade_id(cell)):
                word += f" (it was {before[0]:g}; {before[1]})"
            word = dropped.get(name, word)
            if name in commented:
                word += f"; [a comment](#comment-{name})"
            rows.append(f"| [`{name}`](#{grade_id(cell)}) | {'' if unmarked else f'{score:g}'} | {points:g} | {word} |")
    return new_markdown_cell("\n".join(rows))


def secret_lines(master):
    """The lines of a master's hidden tests that are long enough to give something away."""
    hidden = (masters.region(c.source, masters.HIDDEN) for c in master.source.cells)
    lines = {line.strip() for text in hidden for line in text.split("\n")} | set(masters.HIDDEN)
    return sorted((line for line in lines if len(line) > 12), key=len, reverse=True)


def _plain(output, is_check, secrets):
    if output.output_type == "error":
        output.evalue = _scrub(output.evalue, secrets)
        message = output.evalue if output.ename == "CheckFailed" else f"{output.ename}: {output.evalue}"
        output.traceback = [fill(message, 100) if is_check else _scrub("\n".join(output.traceback), secrets)]
    elif output.output_type == "stream":
        output.text = _scrub(output.text, secrets)
    else:
        output.data = {k: _scrub(v, secrets) if k == "text/plain" else v for k, v in output.data.items()}
    return output


def _scrub(text, secrets):
    """Take out the lines of hidden tests, however the learner's code came to print them."""
    text = "".join(text) if isinstance(text, list) else str(text)
    plain = strip_ansi(text)
    if any(line in plain or repr(line)[1:-1] in plain for line in secrets):
        text = plain
        for line in secrets:
            text = text.replace(line, "[hidden]").replace(repr(line)[1:-1], "[hidden]")
    return text
