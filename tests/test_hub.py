"""The hub: what stops it is one line; a class walks through it in a browser; nobody reads another's work."""

import contextlib
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from deploy import backup
from deploy.classroom import Classroom, HubError, people_of
from grading.engine import sandbox
from grading.marking.exchange import Collect, ReleaseFeedback
from tests import tiny
from tests.browser import DESKTOP, MISSING, chromium

ROOT = Path(__file__).resolve().parents[1]
A, NOTEBOOK, SECRET = "02_shallow_networks", "shallow_networks", "periwinkle"
QUESTION, COMMENT = "written_smooth_curves", "True, and how many units does a smooth curve take?"
READY = "() => formgrader.grades?.loaded && formgrader.comments?.loaded"  # the formgrader's page saves what is typed
SETUP, RELU, LIN, WRITTEN = 1, 3, 42, 67  # places of cells in the notebook


@pytest.fixture
def room(tmp_path):
    """A class that no hub serves."""
    return Classroom(tmp_path / "state", tmp_path, "deep-learning", tmp_path / "exchange", 23450, ["eve"], ["ada"])


def test_taken_port_is_named(room):
    with socket.create_server(("127.0.0.1", room.port + 2)):
        with pytest.raises(HubError, match=f"port {room.port + 2} .* is taken .*--port"):
            room.look_at_ports()
    room.look_at_ports()


def test_missing_node_is_named(room, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HubError, match="node 20 or newer, and here is none: apt install nodejs npm"):
        room.look_at_node()


def test_make_hub_names_missing_npm(tmp_path):
    for name in ("make", "sh", "grep"):
        (tmp_path / name).symlink_to(shutil.which(name))
    line = "\n".join(row for row in (ROOT / "Makefile").read_text().splitlines() if "command -v npm" in row)
    (tmp_path / "Makefile").write_text(f"hub:\n{line}\n")
    done = subprocess.run(["make", "hub"], cwd=tmp_path, env={"PATH": str(tmp_path)}, capture_output=True, text=True)
    assert "make hub needs node and npm: apt install nodejs npm" in done.stdout


def test_two_hubs_on_one_exchange(room):
    room.hold_exchange()
    with pytest.raises(HubError, match="another hub uses this exchange; stop it"):
        room.hold_exchange()


@pytest.mark.skipif(not sandbox.available(), reason="needs the sandbox to make such a disk")
@pytest.mark.parametrize("disk, line", [
    (["--tmpfs", "/mnt", "--remount-ro", "/mnt"], "the exchange cannot be written"),
    (["--size", "4096", "--tmpfs", "/mnt", "--file", "0", "/mnt/full"], "its disk is full"),
    (["--size", "9000000", "--tmpfs", "/mnt"], "its disk is all but full"),
])
def test_exchange_on_a_bad_disk(disk, line):
    code = ("from deploy.classroom import *\n"
            "try: Classroom('/tmp', '/tmp', 'c', '/mnt/exchange', 23450, [], []).hold_exchange()\n"
            "except HubError as error: print(error)")
    done = subprocess.run([sandbox.bwrap(), "--dev-bind", "/", "/", *disk, sys.executable, "-c", code], cwd=ROOT,
                          input="x" * 4096, capture_output=True, text=True)
    assert line in done.stdout and done.stdout.count("\n") == 1, done.stderr


@pytest.mark.skipif(not sandbox.available(), reason="needs the sandbox to take user namespaces away")
def test_no_user_namespaces(tmp_path):
    code = ("from deploy.classroom import *\n"
            "try: Classroom('/tmp', '/tmp', 'c', '/tmp', 23450, [], []).look_over()\n"
            "except HubError as error: print(error)")
    done = subprocess.run([sandbox.bwrap(), "--unshare-user", "--disable-userns", "--dev-bind", "/", "/",
                           sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.startswith("students cannot be kept apart here: bubblewrap cannot make a sandbox here"), done
    assert "allow user namespaces" in done.stdout and done.stdout.count("\n") == 1


def test_names_that_can_be_no_account(course):
    with course.gradebook() as book:
        for name in ("ada", "Mary Ann", "kim.o@uni.example", "eve", "Bob"):
            book.update_or_create_student(name)
    students, lines = people_of(course, ["eve"])
    assert students == ["ada", "kim.o@uni.example"]
    assert len(lines) == 2 and lines[0].startswith("'Bob': ") and lines[1].startswith("'Mary Ann': ")
    assert all("course roster import" in line for line in lines)


def test_backup_and_restore(room, course, tmp_path):
    with course.gradebook() as book:
        book.update_or_create_student("ada")
    work = room.exchange / "deep-learning" / "handed_in" / "ada" / "work.txt"
    work.parent.mkdir(parents=True)
    work.write_text("mine")
    gradebook, file = course.root / "gradebook.db", tmp_path / "copy.tar.gz"
    backup.backup(room, gradebook, file)
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(HubError, match="exists; name a new file"):
        backup.backup(room, gradebook, file)
    work.write_text("spoilt")
    with course.gradebook() as book:
        book.remove_student("ada")
    other = Classroom(room.state, course.root, "deep-learning", room.exchange, 23450, [], [])
    backup.restore(other, gradebook, file)
    assert work.read_text() == "mine"
    assert (tmp_path / "exchange.before" / work.relative_to(room.exchange)).read_text() == "spoilt"
    with course.gradebook() as book:
        assert [student.id for student in book.students] == ["ada"]
    (tmp_path / "none.tar.gz").write_bytes(b"no archive")
    with pytest.raises(HubError, match="none.tar.gz: cannot be put back"):
        backup.restore(room, gradebook, tmp_path / "none.tar.gz")
    assert work.read_text() == "mine"


def exchanged(course, root, step):
    """Run a step of the exchange as nbgrader runs it."""
    config = Config(course.config)
    config.Exchange.root, config.CourseDirectory.assignment_id = str(root), tiny.ASSIGNMENT
    step(coursedir=CourseDirectory(config=config), authenticator=Authenticator(config=config), config=config).start()


def test_collect_follows_no_link_and_believes_no_name(course, tmp_path):
    """Neither from a drop folder a student, nor from nbgrader's one inbound folder."""
    shared = tmp_path / "exchange" / "deep-learning"
    for drop in ("handed_in/ada", "handed_in/ben", "inbound"):
        (shared / drop).mkdir(parents=True)
    stamp = f"{tiny.ASSIGNMENT}+2026-01-0{{}} 10:00:00.0 UTC+abc"

    def hand_in(drop, student, day, text):
        folder = shared / drop / f"{student}+{stamp.format(day)}"
        folder.mkdir()
        (folder / "arithmetic.ipynb").write_text(text)
        return folder

    hers = hand_in("handed_in/ada", "ada", 1, "hers")
    his = hand_in("handed_in/ben", "ben", 1, "his")
    (his / "theirs").symlink_to(hers)
    os.mkfifo(his / "pipe")
    forged = hand_in("handed_in/ben", "ada", 2, "forged")
    (shared / "handed_in" / "ben" / f"ben+{stamp.format(3)}").symlink_to(hers)
    (shared / "inbound" / f"cleo+{stamp.format(1)}").symlink_to(hers)
    (hand_in("inbound", "dan", 1, "dan's") / "theirs").symlink_to(hers)
    exchanged(course, tmp_path / "exchange", Collect)
    submitted = {str(path.relative_to(course.folder("submitted", ".").parent)): path.read_text()
                 for path in course.root.glob("submitted/*/*/**/*") if path.is_file()}
    assert submitted == {f"submitted/{student}/{tiny.ASSIGNMENT}/arithmetic.ipynb": text
                         for student, text in (("ada", "hers"), ("ben", "his"), ("dan", "dan's"))}
    assert forged.is_dir() and not hers.exists() and not his.exists()  # these are out of the students' reach


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # nbgrader's
def test_feedback_goes_into_its_students_folder(course, tmp_path):
    shared = tmp_path / "deep-learning"
    for student in ("ada", "adam", "ben"):
        (shared / "returned" / student).mkdir(parents=True)
        folder = course.root / "feedback" / student / tiny.ASSIGNMENT
        folder.mkdir(parents=True)
        for name, text in (("arithmetic.html", f"for {student}"), ("timestamp.txt", "x"),
                           ("submission_secret.txt", student)):
            if (student, name) != ("adam", "submission_secret.txt"):
                (folder / name).write_text(text)
    exchanged(course, tmp_path, ReleaseFeedback)
    assert [path.read_text() for path in sorted(shared.glob("*/*/*.html"))] == ["for ada", "for ben"]
    assert {path.parent.name: path.read_text() for path in shared.glob("returned/*/*")} == {
        "ada": "for ada", "ben": "for ben"}


# ------------------------------------------------------------------------------------ in a browser


def wait_until(true, seconds, what):
    """Wait for something that no page shows."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds} seconds: {what}"
        time.sleep(0.5)


def a_port():
    """The first of four ports that are most likely free."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return min(free.getsockname()[1], 65000)


class Hub:
    """A running hub with its class, in a folder of its own."""

    def __init__(self, place, port, students=("ada", "ben")):
        self.place, self.port, self.url = place, port, f"http://127.0.0.1:{port}"
        self.course, self.state, self.exchange = place / "course", place / "state", place / "exchange"
        shutil.copytree(ROOT / "source" / A, self.course / "source" / A)
        shutil.copy(ROOT / "nbgrader_config.py", self.course)
        rows = [f"{name},{name.title()},Lace,{name}@uni.example" for name in students]
        (place / "class.csv").write_text("\n".join(["id,first name,last name,email", *rows]))
        self.python = str(ROOT / "build/hub/env/bin/python")
        subprocess.run([sys.executable, "-m", "grading", "--course", self.course, "roster", "import",
                        place / "class.csv"], cwd=ROOT, check=True, capture_output=True)
        self.log = open(place / "hub.log", "w+")
        self.process = subprocess.Popen(
            [self.python, "-m", "deploy", "start", "--course", self.course, "--state", self.state, "--exchange",
             self.exchange, "--port", str(port)], cwd=ROOT, stdout=self.log, stderr=subprocess.STDOUT,
            start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
        wait_until(self.answers, 120, "the hub's page")
        self.passwords = json.loads((self.state / "passwords.json").read_text())

    def answers(self):
        assert self.process.poll() is None, (self.place / "hub.log").read_text()
        try:
            return urllib.request.urlopen(f"{self.url}/hub/login").status == 200
        except OSError:
            return False

    def ask(self, question):
        """Rows of the gradebook."""
        with contextlib.closing(sqlite3.connect(self.course / "gradebook.db")) as book:
            return book.execute(question).fetchall()

    def members(self):
        """The command lines of all processes that belong to this hub."""
        lines = []
        for path in Path("/proc").glob("[0-9]*/environ"):
            try:
                if str(self.state).encode() in path.read_bytes() + path.with_name("cmdline").read_bytes():
                    lines.append(path.with_name("cmdline").read_bytes().replace(b"\0", b" ").decode()[:100])
            except OSError:
                pass
        return lines

    def stop(self):
        """Ctrl-C."""
        os.killpg(self.process.pid, signal.SIGINT)
        self.process.wait(60)
        self.log.close()


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    """A hub, and a browser to look at it with."""
    pytest.importorskip("playwright.sync_api", reason=MISSING)
    for program in ("chromium", "npm", "node"):
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}: apt install chromium nodejs npm")
    if why := sandbox.why_not():
        pytest.skip(why)
    subprocess.run(["make", "build/hub/ready"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    running = Hub(tmp_path_factory.mktemp("hub"), a_port())
    yield running
    if running.process.poll() is None:
        running.stop()


class Person:
    """Somebody at a browser of his or her own.

    Parameters
    ----------
    browser : playwright's Browser
    hub : Hub
    name : str
    pictures : pathlib.Path
        Where screenshots go.
    """

    def __init__(self, browser, hub, name, pictures):
        self.hub, self.name, self.pictures = hub, name, pictures
        self.page = browser.new_context(viewport=DESKTOP).new_page()
        self.page.set_default_timeout(180_000)
        self.page.goto(f"{hub.url}/hub/login")
        self.page.fill("#username_input", name)
        self.page.fill("#password_input", hub.passwords[name])
        self.page.click("#login_submit")
        self.page.get_by_text("Nbgrader", exact=True).wait_for()

    def picture(self, title):
        self.page.screenshot(path=self.pictures / f"{title}.png")

    def assignments(self):
        """Open nbgrader's list of assignments."""
        self.page.get_by_text("Nbgrader", exact=True).click()
        self.page.get_by_text("Assignment List", exact=True).click()

    def fetch(self):
        """Fetch the assignment and open its notebook."""
        self.assignments()
        self.page.locator("#released_assignments_list button:has-text('Fetch')").click()
        self.page.locator("#fetched_assignments_list .assignment-notebooks-link").click()
        self.page.locator(f"#fetched_assignments_list a:text-is('{NOTEBOOK}')").click()
        self.page.locator(".jp-Notebook .jp-Cell").first.wait_for()

    def cell(self, number):
        """A cell of the open notebook, scrolled to, for only those in view are drawn."""
        cell = self.page.locator(f".jp-Notebook [data-windowed-list-index='{number}']")
        drawn = self.page.locator(".jp-Notebook .jp-Cell[data-windowed-list-index]")
        self.page.locator(".jp-WindowedPanel-outer").first.hover()
        while not cell.count():
            last = int(drawn.last.get_attribute("data-windowed-list-index"))
            self.page.mouse.wheel(0, 500 if number > last else -500)
            self.page.wait_for_timeout(80)
        cell.scroll_into_view_if_needed()
        return cell

    def run(self, number, text=None):
        """Run a cell, with another text where one is given; returns what it shows."""
        cell = self.cell(number)
        if text is None:
            cell.locator(".jp-InputPrompt").click()
        else:
            if cell.locator(".jp-RenderedMarkdown").is_visible():
                cell.locator(".jp-RenderedMarkdown").dblclick()
            cell.locator(".cm-content").click()
            self.page.keyboard.press("Control+a")
            self.page.keyboard.type(text, delay=5)
        self.page.keyboard.press("Control+Enter")
        return cell.locator(".jp-OutputArea-output").first

    def validate(self):
        """Press the notebook's Validate, which saves first; returns what nbgrader says."""
        self.page.get_by_role("toolbar").get_by_text("Validate", exact=True).click()
        dialog = self.page.locator(".jp-Dialog")
        dialog.wait_for(timeout=180_000)
        self.picture(f"{self.name} validated")
        text = dialog.inner_text()
        dialog.locator("button").last.click()
        return text

    def submit(self):
        """Hand in from the list of assignments."""
        self.assignments()
        self.page.locator("#fetched_assignments_list button:has-text('Submit')").click()
        self.page.locator(f"#submitted_assignments_list :text('{A}')").first.wait_for()
        self.picture(f"{self.name} handed in")

    def terminal(self, words, done, seconds):
        """Type a command in a new terminal, and wait for what it makes."""
        self.page.get_by_text("File", exact=True).first.click()
        self.page.get_by_text("New", exact=True).first.hover()
        self.page.locator(".lm-Menu-item:has-text('Terminal')").last.click()
        self.page.locator(".jp-Terminal .xterm").last.click()
        self.page.wait_for_timeout(2000)
        self.page.keyboard.type(f"{words}\n")
        wait_until(done, seconds, words)
        self.page.wait_for_timeout(500)

    def press(self, button, title):
        """Press a button of the formgrader's row of the assignment, and dismiss its message of success."""
        row = self.page.locator(f"tr:has(td:has-text('{A}'))")
        row.locator(f".{button} a").click()
        self.page.locator(".modal-title:has-text('Success')").wait_for()
        self.page.locator(".modal-footer .btn-primary").click()
        self.page.locator(".modal-backdrop").wait_for(state="detached")
        self.picture(title)


def answer(student, relu, lin):
    """Fill in two answers by typing, see one fail and one pass, write to the question, validate, hand in."""
    student.fetch()
    student.run(SETUP)
    student.run(RELU, relu)
    student.run(LIN, lin)
    said = student.run(RELU + 1)
    said.wait_for()
    assert "Not yet: ReLU([-2. ,  0.5,  3. ])" in said.inner_text()
    student.picture(f"{student.name} sees a failing check")
    said = student.run(LIN + 1)
    said.wait_for()
    assert "lin: the visible checks pass." in said.inner_text()
    student.picture(f"{student.name} sees a passing check")
    student.run(WRITTEN, f"Smooth bends add up to a smooth curve, says {student.name}.")
    said = student.validate()
    assert "failed" in said.lower()
    student.submit()


@pytest.mark.slow
def test_a_class_walks_through_the_hub(hub):
    """Release, fetch, answer, submit, collect, grade, mark, give back; and a neighbour finds nothing."""
    pictures = Path(os.environ.get("HUB_PICTURES", hub.place / "pictures"))
    pictures.mkdir(exist_ok=True)
    with chromium() as browser:
        walk(browser, hub, pictures)
    hub.stop()
    assert hub.members() == []  # Ctrl-C ended all of it


def walk(browser, hub, pictures):
    formgrader = f"{hub.url}/services/deep-learning/formgrader"
    eve = Person(browser, hub, "instructor", pictures)
    eve.page.get_by_text("Nbgrader", exact=True).click()
    eve.page.get_by_text("Course List", exact=True).click()
    eve.page.get_by_text("deep-learning", exact=True).click()
    eve.page.wait_for_timeout(100)
    eve.picture("instructor sees the course")
    eve.page.goto(f"{hub.url}/services/deep-learning/lab?formgrader=true")
    frame = eve.page.frame_locator("iframe")
    frame.locator(f"td:has-text('{A}')").first.wait_for()  # not blank in JupyterLab under the hub
    eve.picture("formgrader in JupyterLab")
    eve.page.goto(f"{formgrader}/manage_assignments")
    eve.press("assign", "instructor generated")
    eve.press("release", "instructor released")

    ada, ben = (Person(browser, hub, name, pictures) for name in ("ada", "ben"))
    answer(ada, f"def ReLU(preactivation): return np.abs(preactivation)  # {SECRET}",
           "def lin(preactivation): return preactivation")
    answer(ben, "def ReLU(preactivation): return preactivation * 0", "def lin(preactivation): return 1 * preactivation")
    neighbour_finds_nothing(hub, ben)

    eve.press("collect", "instructor collected")
    submitted = hub.course / "submitted"
    assert {path.name for path in submitted.iterdir()} == {"ada", "ben"}
    assert SECRET in (submitted / "ada" / A / f"{NOTEBOOK}.ipynb").read_text()
    assert {path.name for path in (submitted / "ben" / A).iterdir()} == {
        f"{NOTEBOOK}.ipynb", "timestamp.txt", "submission_secret.txt"}
    assert SECRET not in (submitted / "ben" / A / f"{NOTEBOOK}.ipynb").read_text()

    eve.page.goto(f"{hub.url}/services/deep-learning/lab?reset")
    graded = [hub.course / "autograded" / name / A / "grading.json" for name in ("ada", "ben")]
    eve.terminal(f"course grade {A}", lambda: all(path.is_file() for path in graded), 240)
    eve.picture("course grade in a terminal")
    told = json.loads(graded[0].read_text())
    marks = {name: cell["points"] for name, cell in told["cells"][NOTEBOOK].items()}
    assert (marks["ReLU-check"], marks["lin-check"]) == (0, 1)
    assert told["notes"] == []  # it would say so, had the sandbox not been used

    for number in range(2):  # submissions have no names here
        eve.page.goto(f"{formgrader}/gradebook/{A}/{NOTEBOOK}")
        eve.page.locator("td.name a.name-hidden").nth(number).click()
        eve.page.locator(f"#{QUESTION}").wait_for()
        if "says ada" in eve.page.content():
            break
    eve.page.wait_for_function(READY)
    eve.page.fill(f"#{QUESTION}", "2")
    eve.page.keyboard.press("Tab")
    eve.page.fill(f"#{QUESTION}-comment", COMMENT)
    eve.page.keyboard.press("Tab")
    wait_until(lambda: hub.ask("select manual_score from grade where manual_score is not null") == [(2.0,)]
               and hub.ask("select manual_comment from comment where manual_comment is not null") == [(COMMENT,)],
               60, "mark and comment in the gradebook")
    eve.page.locator(f"#{QUESTION}").scroll_into_view_if_needed()
    eve.picture("written question in the formgrader")

    eve.page.goto(f"{hub.url}/services/deep-learning/lab?reset")
    made = [hub.course / "feedback" / name / A / f"{NOTEBOOK}.html" for name in ("ada", "ben")]
    eve.terminal(f"course feedback {A}", lambda: all(path.is_file() for path in made), 240)
    eve.page.goto(f"{formgrader}/manage_assignments")
    eve.press("release-feedback", "instructor gave feedback back")
    assert {path.parent.name for path in (hub.exchange / "deep-learning").glob("returned/*/*.html")} == {"ada", "ben"}

    ada.assignments()
    ada.page.locator("#submitted_assignments_list button:has-text('Fetch Feedback')").click()
    ada.page.get_by_text("(view feedback)").first.click()
    ada.page.locator(f".jp-DirListing-item:has-text('{NOTEBOOK}.html')").dblclick()
    feedback = ada.page.frame_locator(".jp-HTMLViewer iframe").locator("body")
    feedback.get_by_text(COMMENT).first.wait_for()
    ada.picture("ada reads her feedback")
    text = feedback.inner_text()
    for shown in ("Negative numbers become zero; they do not become positive.", COMMENT, "3.0"):
        assert shown in text, shown
    feedback.get_by_text(COMMENT).first.scroll_into_view_if_needed()
    ada.picture("ada reads the comment")
    assert len(list((hub.state / "homes/ben").rglob("feedback"))) == 0  # each has to fetch, and gets, his own


def listening(process):
    """The ports on which a process and all that it started listen."""
    import psutil

    family = [psutil.Process(process.pid)]
    family += family[0].children(recursive=True)
    return sorted({line.laddr.port for one in family for line in one.net_connections("tcp") if line.status == "LISTEN"})


def neighbour_finds_nothing(hub, ben):
    """Ben tries a terminal, the pages of others and the hub's API to get at what Ada handed in."""
    handed_in = list((hub.exchange / "deep-learning" / "handed_in" / "ada").glob(f"ada+{A}+*/{NOTEBOOK}.ipynb"))
    assert len(handed_in) == 1 and SECRET in handed_in[0].read_text()  # there is something to find
    home = hub.state / "homes" / "ben"
    shutil.copy(ROOT / "tests" / "neighbour.py", home)
    paths = [hub.state, hub.state / "passwords.json", hub.state / "tokens.json", hub.state / "homes" / "ada",
             hub.course, hub.course / "source", hub.course / "gradebook.db", hub.exchange, *handed_in,
             handed_in[0].parent, "/home/ada", "/srv/exchange/deep-learning/handed_in", "/srv/exchange/../../home/ada",
             ROOT / "source", f"/proc/{hub.process.pid}/environ", f"/proc/{hub.process.pid}/root"]
    ports = listening(hub.process)
    assert len(ports) > 5
    (home / "what.json").write_text(json.dumps({
        "secret": SECRET[::-1], "other": "ada", "port": hub.port, "ports": ports, "paths": [str(p) for p in paths],
        "exchange": str(hub.exchange), "course": str(hub.course),
        "system": ["/proc", "/sys", "/dev", "/usr", str(ROOT / "build/hub/env"), *sandbox.environment()]}))
    ben.terminal("python neighbour.py what.json", (home / "told.json").is_file, 240)
    ben.picture("ben at a terminal")
    told = json.loads((home / "told.json").read_text())
    print(json.dumps(told, indent=1))
    assert "SECRET" not in told.values()
    assert {told[f"list {path}"] for path in paths} <= {"FileNotFoundError", "ProcessLookupError", "NotADirectoryError"}
    assert all(path.startswith(("outbound/", "inbound/ben+")) for path in told["list the exchange"])
    assert {told[f"write to {place}"] for place in ("outbound", "feedback", f"outbound/{A}")} == {"OSError"}
    for nothing in ("files that hold her work", "files that hold solutions", "processes of others", "mounts"):
        assert told[nothing] == [], nothing
    assert {told[name] for name in told if name.startswith(("hub ", "proxy"))} <= {"403", "404"}
    assert not {told[name] for name in told if name.endswith("is a ZeroMQ socket")} & {"PUB", "XPUB", "ROUT", "REP"}
    pages = ben.page.context.request
    for path in ("/user/ada/lab", f"/user/ada/files/{A}/{NOTEBOOK}.ipynb", f"/user/ada/api/contents/{A}", "/hub/admin",
                 f"/services/deep-learning/formgrader/gradebook/{A}", "/services/deep-learning/lab", "/hub/spawn/ada",
                 "/services/deep-learning/api/contents/submitted", "/hub/api/users/ada", "/hub/api/users"):
        assert pages.get(hub.url + path).status in (403, 404), path
