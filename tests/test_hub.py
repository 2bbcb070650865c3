"""The hub: what stops it is one line; a class walks through it in a browser; nobody reads another's work."""

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.classroom import Classroom, HubError, people_of
from grading.engine import sandbox

ROOT = Path(__file__).resolve().parents[1]


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
