"""A learner in JupyterLab: released notebooks in Chromium, run from the menu, their sliders moved by the keyboard."""

import nbformat
import pytest

from grading.authoring.samples import fill, reference_answers
from grading.course import Course
from grading.masters import load
from tests.browser import DESKTOP, chromium, jupyter_lab, run_all
from tests.tiny import ROOT

PATHS = sorted((ROOT / "source").glob("*/*.ipynb"))


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A browser, a JupyterLab and its folder."""
    folder = tmp_path_factory.mktemp("student")
    with jupyter_lab(folder, tmp_path_factory.mktemp("lab")) as address, chromium() as browser:
        yield address, browser, folder


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
def test_sliders_change_the_picture(lab, path):
    address, browser, folder = lab
    master = load(path, Course(ROOT).config)
    nbformat.write(fill(master, reference_answers(master)), folder / path.name)
    page = browser.new_page(viewport=DESKTOP)
    run_all(page, address, path.name)
    figures = page.locator(".widget-interact")
    assert figures.count() == 1
    outputs = figures.locator(".jp-OutputArea-output")
    shown = ("e => [...e.querySelectorAll('.jp-OutputArea-output')].flatMap(output => "
             "[output.innerText, ...[...output.querySelectorAll('img')].map(image => image.src)]).join('')")
    outputs.first.wait_for(timeout=60_000)
    handles = figures.locator(".noUi-handle")
    assert handles.count() >= 1
    assert figures.evaluate("e => [...e.querySelectorAll('.widget-label')].filter(label => "
                            "label.scrollWidth > label.clientWidth).map(label => label.textContent)") == []  # cut off
    for handle in handles.all():
        before, at = figures.evaluate(shown), handle.get_attribute("aria-valuenow")
        handle.focus()
        page.keyboard.press("ArrowRight")
        assert handle.get_attribute("aria-valuenow") != at
        page.wait_for_function(f"([e, before]) => ![before, ''].includes(({shown})(e))",
                               arg=[figures.element_handle(), before], timeout=60_000)
        assert figures.locator("[data-mime-type$=stderr], [data-mime-type$=error]").count() == 0
    page.evaluate("jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    page.close()
