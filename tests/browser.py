"""A real browser for tests: Debian's Chromium, driven by Playwright; the tests are skipped where one is missing."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
MISSING = "needs the browser chromium and Playwright: apt install chromium; pip install -r tests/requirements.txt"
SETTINGS = {"@jupyterlab/notebook-extension:tracker": '{"windowingMode": "none"}',
            "@jupyterlab/apputils-extension:notification": '{"fetchNews": "false", "checkForUpdates": false}'}


@contextlib.contextmanager
def chromium():
    """The browser; what it is asked for does not leave this machine."""
    playwright = pytest.importorskip("playwright.sync_api", reason=MISSING)
    program = shutil.which("chromium") or pytest.skip(MISSING)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=[
            "--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"])
        try:
            yield browser
        finally:
            browser.close()


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextlib.contextmanager
def jupyter_lab(folder, place, **settings):
    """A JupyterLab server on a folder; gives its address. `place` keeps what it writes for itself."""
    port = free_port()
    for plugin, text in (SETTINGS | settings).items():
        extension, _, name = plugin.partition(":")
        path = place / "settings" / extension / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    own = {name: str(place / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR",
                                                       "IPYTHONDIR", "HOME")}
    words = [sys.executable, "-m", "jupyterlab", "--allow-root", "--no-browser", "--ServerApp.ip=127.0.0.1",
             f"--ServerApp.port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={folder}",
             "--IdentityProvider.token=", "--LabApp.expose_app_in_browser=True",
             f"--LabApp.user_settings_dir={place / 'settings'}"]
    environment = os.environ | own | {"OMP_NUM_THREADS": "1", "JUPYTER_PLATFORM_DIRS": "1"}
    with open(place / "lab.log", "w") as log:
        server = subprocess.Popen(words, env=environment, cwd=folder, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        answers(f"{address}/api/status", server, place / "lab.log")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=60)


def answers(address, server, log, seconds=120):
    """Wait until a server answers."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(urllib.error.URLError, ConnectionError):
            urllib.request.urlopen(address, timeout=5).close()
            return
        time.sleep(0.2)
    pytest.fail(f"no answer from {address}:\n{log.read_text()[-2000:]}")


def run_all(page, address, notebook, seconds=900):
    """Open a notebook in JupyterLab and choose Run All Cells in the menu; returns when its last cell has run."""
    page.goto(f"{address}/lab/tree/{notebook}?reset")
    page.wait_for_function("window.jupyterapp?.shell.currentWidget?.context?.isReady && "
                           "jupyterapp.shell.currentWidget.sessionContext.session?.kernel?.status === 'idle'",
                           timeout=seconds * 1000)
    page.locator(".lm-MenuBar-item", has_text="Run").click()
    page.locator(".lm-Menu-item[data-command='runmenu:run-all']").click()
    failed = ("jupyterapp.shell.currentWidget.content.widgets.filter(cell => cell.model.type == 'code')"
              ".flatMap(cell => cell.model.outputs.toJSON()).filter(output => output.output_type == 'error')"
              ".map(output => output.evalue)")
    page.wait_for_function("jupyterapp.shell.currentWidget.content.widgets.findLast(cell => cell.model.type == 'code')"
                           f".model.executionCount || {failed}.length", timeout=seconds * 1000)
    assert page.evaluate(failed) == []
