"""`course doctor`: it says what is wrong with a course and its machine, and what to do."""

import asyncio
import re
import shutil
import sqlite3
import subprocess
import sys
from importlib import metadata

import nbformat
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager

from grading.authoring import doctor
from grading.authoring.doctor import examine
from tests import tiny
from tests.test_cli import run


def looked_over(course):
    """What it says, by what was looked at."""
    return {what: (right, text) for right, what, text in examine(course)}


def doctor_of(course, what):
    """What it says of one thing."""
    wrong, fine = getattr(doctor, f"_{what}")(course)
    return not wrong, wrong or fine


def test_program_says_a_line_each_and_exits_1_if_something_is_wrong(desk):
    (desk.root / "requirements.txt").write_text(f"numpy=={metadata.version('numpy')}\n")
    code, out, error = run(desk.root, "doctor")
    assert code == 0 and not error, out
    assert [line.partition(":")[0] for line in out.splitlines()] == [f"ok      {what}" for what in (
        "python", "sandbox", "disk", "gradebook", "exchange", "hub", "packages", "masters")]
    (desk.root / "requirements.txt").unlink()
    code, out, error = run(desk.root, "doctor")
    assert code == 1 and not error and "PROBLEM packages: " in out and out.count("PROBLEM") == 1


def test_packages_off_their_pins(desk):
    assert not looked_over(desk)["packages"][0]
    version = metadata.version("numpy")
    (desk.root / "requirements.txt").write_text(f"numpy=={version}\n")
    assert looked_over(desk)["packages"] == (True, "1 at their pins")
    (desk.root / "requirements.txt").write_text("numpy==0.1\nno-such-package==1\n")
    right, text = looked_over(desk)["packages"]
    assert not right and f"numpy is {version}, not 0.1, no-such-package is missing, not 1; pip install" in text


def test_gradebook_locked_or_of_another_course_or_no_gradebook(desk):
    assert looked_over(desk)["gradebook"][0]
    writer = sqlite3.connect(desk.root / "gradebook.db")
    writer.execute("BEGIN IMMEDIATE")
    assert "another program" in looked_over(desk)["gradebook"][1]
    writer.close()
    desk.folders.course_id = "other"
    right, text = looked_over(desk)["gradebook"]
    assert not right and "course" in text
    (desk.root / "gradebook.db").write_bytes(b"no gradebook" * 100)
    assert not looked_over(desk)["gradebook"][0]


def test_exchange_that_is_not_there_or_that_students_do_not_know(desk, tmp_path, monkeypatch):
    assert looked_over(desk)["exchange"][0]
    exchange, system = tmp_path / "exchange", tmp_path / "system"
    monkeypatch.setattr(doctor, "SYSTEM_CONFIG_PATH", [str(system)])
    monkeypatch.setattr(doctor, "ENV_CONFIG_PATH", [])
    desk.config.Exchange.root = str(exchange)
    right, text = doctor_of(desk, "exchange")
    assert not right and "make it" in text
    exchange.mkdir()
    right, text = doctor_of(desk, "exchange")
    assert not right and (f"c.Exchange.root = {str(exchange)!r} and c.CourseDirectory.course_id = 'deep-learning' into "
                          f"{system}/nbgrader_config.py") in text
    system.mkdir()
    (system / "nbgrader_config.py").write_text(f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n"
                                               "c.CourseDirectory.course_id = 'deep-learning'\n")
    assert doctor_of(desk, "exchange") == (True, f"{exchange} can be written, and students' nbgrader knows it")
    inbound = exchange / "deep-learning" / "inbound"
    inbound.mkdir(parents=True)
    inbound.chmod(0o777)
    right, text = doctor_of(desk, "exchange")
    assert not right and f"chmod o-r {inbound}" in text


def test_hub_whose_secrets_others_can_read(desk, tmp_path):
    from deploy.classroom import Classroom

    assert doctor_of(desk, "hub") == (True, "none set up here; 'make hub' does it")
    room = Classroom(desk.root / "build/hub/class", desk.root, "deep-learning", tmp_path / "exchange", 8000,
                     ["lin"], ["ada"])
    room.save()
    right, text = doctor_of(desk, "hub")
    assert right and "class with 1 students" in text
    for path in (room.state / "tokens.json", room.exchange / "deep-learning/handed_in/ada"):
        path.chmod(0o755)
        right, text = doctor_of(desk, "hub")
        assert not right and f"chmod go= {path}" in text
        path.chmod(0o700)
    (room.state / "class.json").write_text("[]")
    assert "make hub" in doctor_of(desk, "hub")[1] and not doctor_of(desk, "hub")[0]


def test_what_is_missing_in_the_sandbox_is_named(tmp_path):
    """A module that only this process finds, beside others that are there."""
    (tmp_path / "beside.py").write_text("")
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "broken.py").write_text("import no_such_library")
    (tmp_path / "lib" / "fine.py").write_text("")
    look = ("import sys; from grading.engine import sandbox; sys.path += sys.argv[1:3]; import beside; "
            "print(sandbox.missing_inside([sys.argv[2]], ['json', 'beside', 'broken', 'fine'], sys.argv[3]))")

    def found(how):
        return subprocess.run([sys.executable, "-c", look, tmp_path, tmp_path / "lib", how], cwd=tiny.ROOT, text=True,
                              capture_output=True, check=True, timeout=120).stdout

    assert found("find").startswith("in the sandbox is missing: beside; install it with")
    assert found("import").startswith("in the sandbox is missing: beside; broken (ModuleNotFoundError: No module named "
                                      "'no_such_library'); install it with")


def test_disk_full_and_masters_out_of_form(desk, monkeypatch):
    path = next(desk.folder("source").glob(f"{tiny.ASSIGNMENT}/*.ipynb"))
    path.write_text(path.read_text() + "\n\n")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
    told = looked_over(desk)
    assert not told["masters"][0] and f"course check --fix {path.stem}" in told["masters"][1]
    assert not told["disk"][0] and "make room" in told["disk"][1]


def test_lab_saves_masters_in_normal_form(desk):
    """The hook that `make lab` gives to Jupyter, in Jupyter's own manager of files."""
    lab = subprocess.run(["make", "-n", "-o", ".venv/ready", "lab"], cwd=tiny.ROOT, capture_output=True, text=True,
                         check=True).stdout
    (hook,) = re.findall(r"--ContentsManager.pre_save_hook=(\S+)", lab)
    keep = AsyncLargeFileManager(root_dir=str(desk.root), pre_save_hook=hook)
    path = next(desk.folder("source").glob(f"{tiny.ASSIGNMENT}/*.ipynb"))
    before = path.read_text()
    for name in (str(path.relative_to(desk.root)), "elsewhere.ipynb"):
        notebook = nbformat.read(path, 4)
        notebook.metadata.language_info = {"name": "python", "version": "3.12.1"}
        notebook.cells[1].update(execution_count=7, outputs=[nbformat.v4.new_output("stream", text="hello")])
        notebook.cells[1].metadata.trusted = True
        notebook.cells[0].source += "  \n"
        asyncio.run(keep.save({"type": "notebook", "format": "json", "content": notebook}, name))
    assert path.read_text() == before
    assert "hello" in (desk.root / "elsewhere.ipynb").read_text()
