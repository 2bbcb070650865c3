"""The course as a site to look at: released notebooks with the figures of right answers, and stubs for answers."""

import base64
import hashlib
import html
import json
import re
import shutil
from concurrent.futures import as_completed
from pathlib import Path
from typing import NamedTuple

import jinja2
import nbformat
from markupsafe import Markup
from nbconvert.filters import strip_ansi
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from traitlets.config import Config

from ..course import CourseError
from ..engine.execute import pack, run_notebook
from ..marking.evidence import common_grounds
from ..marking.feedback import rendered
from ..marking.sanitise import restore
from ..masters import Master, grade_id, load, role
from ..progress import Steps
from . import samples

HERE = Path(__file__).parent
HEADING = re.compile(r'<h[1-4] id="([^"]+)">(.*?)(?:<a class="anchor-link"|</h)', re.S)
STILL = """plot.play = lambda draw, **options: draw(
    **{name: list(values)[len(values) // 2] for name, values in options.items()})

"""
FOLDED = {"setup": "Set-up", "check": "The check of", "figure": "Code of the figure"}


class Page(NamedTuple):
    """A notebook, where its page lies in the site, and the file of its run."""

    master: Master
    place: str
    run: Path


def make_book(course, assignments, output, pool):
    """Write the site of these assignments; what was run before and has not changed is not run again.

    Parameters
    ----------
    course : Course
    assignments : list of str
    output : pathlib.Path
        The site's folder, which is replaced. The notebooks that were run are kept beside it.
    pool : concurrent.futures.Executor

    Returns
    -------
    pages : int
    problems : list of str
        A line for each cell that failed.

    Raises
    ------
    CourseError
        If a master cannot be read.
    """
    try:
        chosen = [load(path, course.config) for assignment in assignments
                  for path in _in_order(course, course.folder("source", ".", assignment).glob("*.ipynb"))]
    except ValueError as error:
        raise CourseError(str(error)) from None
    runs, part = output.with_name(f"{output.name}-runs"), output.with_name(f".{output.name}.part")
    runs.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(part, ignore_errors=True)
    (part / "figures").mkdir(parents=True)
    known, waiting, pages = json.dumps(common_grounds(course)), {}, []
    with Steps("running", len(chosen)) as steps:
        for master in chosen:
            notebook = restore(samples.fill(master, samples.reference_answers(master)), master)
            for cell in notebook.cells:
                if "plot.play(" in cell.source:
                    cell.source = STILL + cell.source
            text = pack(notebook)
            kept = runs / f"{master.name}-{hashlib.sha256((known + text).encode()).hexdigest()[:16]}.ipynb"
            if kept.is_file():
                steps.advance()
            else:
                waiting[pool.submit(run_master, text, course.config)] = kept
            pages.append(Page(master, f"{master.assignment}/{master.name}.html", kept))
        for future in as_completed(waiting):
            waiting[future].write_text(future.result(), encoding="utf-8")
            steps.advance()
    problems = _write_site(course, pages, part)
    shutil.rmtree(output, ignore_errors=True)
    part.rename(output)
    return len(chosen), problems


def run_master(text, config):
    """Run a notebook with all its figures; the work of one worker."""
    config = Config(config)
    config.ExecuteSafely.figures = "all"
    return run_notebook(text, {}, config)[0]


def _in_order(course, paths):
    """Notebooks in the order of docs/order.md; those that are not in it come last."""
    order = course.root / "docs" / "order.md"
    text = order.read_text(encoding="utf-8") if order.is_file() else ""
    return sorted(paths, key=lambda path: (text.find(f"`{path.stem}`") % (len(text) + 1), path.name))


def _write_site(course, pages, folder):
    """Write all pages, figures, the style and the search; returns what went wrong in cells."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE / "book"), autoescape=True, trim_blocks=True,
                                     lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    problems, index, titles = [], [], {}
    for number, page in enumerate(pages):
        place = page.place
        cells, title, found = _cells(page, folder / "figures", problems)
        titles[place] = title
        index += [{"u": f"{place}#{anchor}" if anchor else place, "p": title, "h": heading, "t": text}
                  for anchor, heading, text in found]
        path = folder / place
        path.parent.mkdir(exist_ok=True)
        near = {word: pages[n].place for word, n in (("before", number - 1), ("after", number + 1))
                if 0 <= n < len(pages)}
        values = {"before": "", "after": ""} | near
        path.write_text(environment.get_template("page.html").render(
            cells=cells, title=title, assignment=page.master.assignment, top="../", **values), encoding="utf-8")
    order = course.root / "docs" / "order.md"
    text = order.read_text(encoding="utf-8") if order.is_file() else "# The notebooks\n"
    text += "".join(f"\n- [{titles[page.place]}]({page.place})" for page in pages
                    if f"`{page.master.name}`" not in text)
    for page in pages:
        text = text.replace(f"`{page.master.name}`", f"[{page.master.name}]({page.place})")
    for name, values in (("index.html", {"body": Markup(rendered({}, text)), "title": "The order of the notebooks"}),
                         ("search.html", {"title": "Search"})):
        (folder / name).write_text(environment.get_template(name).render(top="", **values), encoding="utf-8")
    (folder / "search.js").write_text(f"const INDEX = {json.dumps(index, ensure_ascii=False)};\n"
                                      + (HERE / "book" / "search.js").read_text(encoding="utf-8"), encoding="utf-8")
    light, dark = (HtmlFormatter(style=name).get_style_defs(".code") for name in ("default", "github-dark"))
    (folder / "book.css").write_text(f"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n"
                                     + (HERE / "book" / "book.css").read_text(encoding="utf-8"), encoding="utf-8")
    return problems


def _cells(page, figures, problems):
    """The cells of a page, its title, and its sections for the search.

    Returns
    -------
    cells : list of dict
        What the template shows: `kind`, `name`, `body` and `outputs`.
    title : str
    found : list of (anchor, heading, text)
    """
    master, ran = page.master, {cell.id: cell for cell in nbformat.read(page.run, 4).cells}
    cells, found = [], [("", "", "")]
    for cell in master.release.cells:
        kind, name = role(cell), grade_id(cell).removesuffix("-check")
        if cell.cell_type == "markdown":
            body = rendered({"cell": cell}, cell.source)
            for piece in re.split(r"(?=<h[1-4] id=)", body):
                if heading := HEADING.match(piece):
                    found.append((heading[1], _words(heading[2]), ""))
                    piece = piece.partition("</h")[2].partition(">")[2]
                found[-1] = (*found[-1][:2], f"{found[-1][2]} {_words(piece)}".strip())
            cells.append({"kind": kind or "text", "name": name, "body": Markup(body), "outputs": []})
            continue
        if cell.cell_type != "code":
            continue
        outputs = ran[cell.id].get("outputs", []) if cell.id in ran else []
        pictures = [output for output in outputs if "image/png" in output.get("data", {})]
        if "plot.play(" in cell.source and len(pictures) > 1:  # the cell has drawn a picture of its own before
            outputs.remove(pictures[-1])
        problems += [f"{master.path}, cell {grade_id(cell) or cell.id}: {o.ename}: {o.evalue}" for o in outputs
                     if o.output_type == "error"]
        fold = (FOLDED.get(kind) or FOLDED.get(name) or FOLDED.get(name.rpartition("-")[2].replace("drawing", "figure"))
                or "")
        cells.append({"kind": kind or "code", "name": name, "fold": fold,
                      "body": Markup(highlight(cell.source, PythonLexer(), HtmlFormatter(cssclass="code"))),
                      "outputs": [] if kind in ("check", "solution") else
                      [shown for shown in (_shown(output, figures) for output in outputs) if shown]})
    title = next((heading for _, heading, _ in found if heading), master.name)
    return cells, title, [section for section in found if section[2]]


def _words(text):
    """HTML as plain words for the search."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).replace("¶", "").split())


def _shown(output, figures):
    """An output as HTML; its picture becomes a file."""
    if output.output_type == "stream":
        return Markup('<pre class="out">{}</pre>').format(strip_ansi(output.text))
    data = output.get("data", {})
    if "image/png" in data:
        content = base64.b64decode(data["image/png"])
        name = f"{hashlib.sha256(content).hexdigest()[:16]}.png"
        (figures / name).write_bytes(content)
        about = output.metadata.get("image/png", {})
        return Markup('<img src="../figures/{}" alt="{}" width="{}" loading="lazy">').format(
            name, about.get("alt", "a figure"), about.get("width", 600))
    if "text/html" in data:
        return Markup('<div class="out">') + Markup(data["text/html"]) + Markup("</div>")
    if "text/plain" in data:
        return Markup('<pre class="out">{}</pre>').format(strip_ansi(data["text/plain"]))
    return ""
