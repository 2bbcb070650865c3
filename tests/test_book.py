"""The site of `make book`: stubs and figures, no answers, nothing from the network, whole in a browser."""

import json
import re
from urllib.parse import unquote, urldefrag

import pytest

from grading.authoring.book import make_book
from grading.course import Course
from grading.masters import load
from tests import tiny
from tests.browser import DESKTOP, PHONE, chromium
from tests.tiny import ROOT


def test_pages_show_figures_and_stubs_but_no_answers(tmp_path, pool):
    course = tiny.make_course(tmp_path)
    path = next(course.folder("source").glob("*/*.ipynb"))
    notebook = json.loads(path.read_text())
    draw = ("import matplotlib.pyplot as plt\nfrom exercises import plot\nplt.plot([double(1), double(2)])\n"
            "plot.show('Two doubles.')\nprint('<b>drawn</b>')")
    notebook["cells"].insert(4, {"cell_type": "code", "id": "double-figure", "execution_count": None, "outputs": [],
                                 "metadata": tiny.meta("double-figure", locked=True), "source": draw})
    path.write_text(json.dumps(notebook))
    site = tmp_path / "site"
    assert make_book(course, [tiny.ASSIGNMENT], site, pool()) == (1, [])
    page = (site / "tiny" / "arithmetic.html").read_text()
    assert page.count("NotImplementedError</span>") == 2 and page.count("# YOUR CODE HERE") == 4
    assert "YOUR ANSWER HERE" in page
    assert 'alt="Two doubles. ' in page and "&lt;b&gt;drawn&lt;/b&gt;" in page and "Code of the figure" in page
    (figure,) = re.findall(r'src="[.][.]/(figures/[^"]+)"', page)
    assert (site / figure).read_bytes().startswith(b"\x89PNG")
    for file in {*site.rglob("*.*")} - {*site.rglob("*.png")}:
        for secret in (b"return 2 * x", b"3.14159265", b"secret", b"BEGIN ", b"That is the first.", b"http"):
            assert secret not in file.read_bytes(), file
    assert "tiny/arithmetic.html" in (site / "index.html").read_text()
    kept = list(tmp_path.glob("site-runs/*.ipynb"))
    kept[0].write_text(kept[0].read_text().replace("Two doubles.", "The kept run."))
    make_book(course, [tiny.ASSIGNMENT], site, pool())
    assert "The kept run." in (site / "tiny" / "arithmetic.html").read_text()
    notebook["cells"][4]["source"] += "\n1 / 0"
    path.write_text(json.dumps(notebook))
    _, problems = make_book(course, [tiny.ASSIGNMENT], site, pool())
    assert problems == [f"{path}, cell double-figure: ZeroDivisionError: division by zero"]


@pytest.fixture(scope="module")
def site(pool):
    """The whole book, where `make book` puts it."""
    course, place = Course(ROOT), ROOT / "build" / "book"
    assert make_book(course, course.assignments, place, pool()) == (33, [])
    return place


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.mark.slow
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_every_page_is_whole_in_a_browser(site, browser, size):
    page, said = browser.new_page(viewport=size), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"{request.url} failed"))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or said.append(request.url))
    places = sorted(site.rglob("*.html"))
    assert len(places) == 33 + 2
    links, anchors = set(), {}
    for place in places:
        page.goto(place.as_uri())
        page.evaluate("""Promise.all([...document.images].map(image => {
            image.loading = 'eager'; return image.decode().catch(() => console.error(image.src)); }))""")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
        assert page.evaluate("[...document.images].filter(e => !e.alt || e.alt == 'a figure').length") == 0, place
        anchors[place.as_uri()] = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
        links |= {(place, link) for link in page.evaluate("[...document.links].map(e => e.href)")}
        assert not said, place
    for place, link in links:
        target, anchor = urldefrag(link)
        if target.startswith("file:"):
            assert target in anchors and (not anchor or unquote(anchor) in anchors[target]), f"{place}: {link}"
        else:
            assert target.startswith("https://"), f"{place}: {link}"
    assert len(links) > 33 * 3


@pytest.mark.slow
def test_search_leads_to_a_section(site, browser):
    page = browser.new_page(viewport=PHONE)
    page.goto((site / "index.html").as_uri())
    page.get_by_role("searchbox").fill("causal mask")
    page.get_by_role("searchbox").press("Enter")
    hit = page.locator("#found a").first
    assert re.search("attention|gpt", hit.get_attribute("href"))
    hit.click()
    assert page.evaluate("location.hash") and page.evaluate("!!document.querySelector(':target')")
    page.goto(f"{(site / 'search.html').as_uri()}?q=<b>nothing</b>")
    assert page.locator("#said").text_content() == "0 places with <b>nothing</b>"


@pytest.mark.slow
def test_sliders_stand_still_as_pictures(site):
    shown = 0
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        master = load(path, Course(ROOT).config)
        page = (site / master.assignment / f"{master.name}.html").read_text()
        for cell in master.release.cells:
            if cell.cell_type == "code" and "plot.play(" in cell.source:
                after = page.partition('<span class="n">play</span>')[2].partition("</section>")[0]
                assert "<img " in after, path
                shown += 1
    assert shown >= 32
