"""`course doctor`: it says what is wrong with a course and its machine, and what to do."""

import shutil
import sqlite3
from importlib import metadata

from grading.authoring.doctor import examine
from tests import tiny
from tests.test_cli import run


def looked_over(course):
    """What it says, by what was looked at."""
    return {what: (right, text) for right, what, text in examine(course)}


def test_program_says_a_line_each_and_exits_1_if_something_is_wrong(desk):
    (desk.root / "requirements.txt").write_text(f"numpy=={metadata.version('numpy')}\n")
    code, out, error = run(desk.root, "doctor")
    assert code == 0 and not error, out
    assert [line.partition(":")[0] for line in out.splitlines()] == [f"ok      {what}" for what in (
        "python", "sandbox", "disk", "gradebook", "exchange", "packages", "masters")]
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


def test_exchange_that_is_not_there(desk):
    assert looked_over(desk)["exchange"][0]
    desk.config.Exchange.root = str(desk.root / "exchange")
    right, text = looked_over(desk)["exchange"]
    assert not right and "make it" in text
    (desk.root / "exchange").mkdir()
    assert looked_over(desk)["exchange"][0]


def test_disk_full_and_masters_out_of_form(desk, monkeypatch):
    path = next(desk.folder("source").glob(f"{tiny.ASSIGNMENT}/*.ipynb"))
    path.write_text(path.read_text() + "\n\n")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
    told = looked_over(desk)
    assert not told["masters"][0] and f"course check --fix {path.stem}" in told["masters"][1]
    assert not told["disk"][0] and "make room" in told["disk"][1]
