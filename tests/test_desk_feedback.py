"""Feedback pages: results first, formulas without the network, fit for a phone; a page over all assignments."""

import re

import pytest
from bs4 import BeautifulSoup

from grading.cli import run_feedback
from grading.desk import clusters, drop
from grading.marking.formulas import mathml
from tests import desk_class

KEY = ("tiny", "arithmetic", "double")


@pytest.fixture(scope="module")
def told(graded_class, tmp_path_factory, pool):
    """Feedback of a class in which an exercise was dropped and a mistake commented on."""
    course = desk_class.copy(graded_class, tmp_path_factory.mktemp("told"))
    with course.gradebook() as book:
        drop.plan(book, KEY, "out", "A wrong <b>sign</b>.").commit("drop")
        drop.settle(book)
        text = "Mind $\\theta_{1}$ & <script>alert(1)</script>"
        clusters.comment(book, (*KEY[:2], "letter"), ["ben", "zoe"], text).commit("comment")
    for path in course.root.glob("autograded/*/tiny/arithmetic.ipynb"):
        path.write_text(path.read_text().replace("Because of", "So $x^2 \\\\href{javascript:alert(1)}{y}$ of"))
    assert run_feedback(course, ["tiny"], pool) == 0
    return course


def soup(course, student, name="tiny/arithmetic.html"):
    return BeautifulSoup((course.folder("feedback", student) / name).read_text(encoding="utf-8"), "html.parser")


def test_results_stand_on_top(told):
    page = soup(told, "ben")
    assert page.h1.get_text(" ", strip=True).split() == "arithmetic: 8 of 12 points".split()
    rows = [[c.get_text(strip=True) for c in row.find_all("td")] for row in page.table.find_all("tr")][1:]
    assert rows[0] == ["double", "0", "0", "dropped: it leaves the total. A wrongsign."] or "dropped" in rows[0][3]
    assert rows[1] == ["quadruple", "3", "3", "right"] and rows[3][3].endswith("a comment")
    assert page.find(attrs={"name": "double-check"}) or page.find(id="double-check")
    assert "Test cell" not in page.get_text() and page.find("h2").get_text(strip=True).startswith("Your result")


def test_nothing_is_loaded_or_run(told):
    page = soup(told, "ben")
    assert not page.find_all(["script", "iframe", "link"]) and page.find("meta", attrs={"name": "viewport"})
    assert "<script>" not in str(page) and page.find_all("math") and "$" not in page.find_all("math")[0].get_text()
    assert not [a for a in page.find_all(href=True) if a["href"].lower().startswith("javascript")]


def test_overview(told):
    page = soup(told, "ben", "index.html")
    rows = [row.get_text(" ", strip=True) for row in page.find_all("tr")]
    assert re.search(r"arithmetic tiny; 3 points wait to be marked 8 12", rows[1]) and rows[2] == "together 8 12"
    assert page.a["href"] == "tiny/arithmetic.html"


@pytest.mark.parametrize("tex, part", [(r"\frac{1}{2}", "<mfrac>"), (r"a < b & c", "a"), (r"\beta_0", "<msub>"),
                                       (r"\begin{matrix}1&2\end{matrix}", "<mtable"),
                                       (r"\begin{aligned}a &= b \\ c &= d\end{aligned}", "<mtd")])
def test_formulas(tex, part):
    assert part in mathml(tex)


@pytest.mark.parametrize("tex", [r"\frac{1", "{" * 5000, r"\href{javascript:alert(1)}{x}", r"\text{<script>}",
                                 r"\text{<script>alert(1)</script>}", r"\mathrm{&lt;script&gt;}",
                                 r"\style{background:url(//x.example)}{x}", r"\class{a}{b}", ""])
def test_formulas_of_learners_are_harmless(tex):
    html = mathml(tex)
    assert "<script>" not in html and "href" not in re.sub(r"<code>.*</code>", "", html) and "style=" not in html
    assert "class=" not in html


def test_every_formula_of_the_course_can_be_read():
    import nbformat

    from tests.tiny import ROOT
    found = set()
    for path in ROOT.glob("source/*/*.ipynb"):
        for cell in nbformat.read(path, 4).cells:
            if cell.cell_type == "markdown":
                text = re.sub(r"`[^`]*`", "", cell.source)
                found |= {a or b for a, b in re.findall(r"\$\$(.+?)\$\$|\$([^$\n]+?)\$", text, re.DOTALL)}
    assert len(found) > 500
    assert [tex for tex in found if not mathml(tex).startswith("<math")] == []
