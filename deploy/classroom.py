"""A class on a hub: its people, their folders in the exchange, its secrets; and what stops it from starting."""

import errno
import fcntl
import importlib.util
import json
import os
import secrets
import shutil
import socket
import subprocess
import zipfile
from pathlib import Path

from grading.engine import sandbox

HERE = Path(__file__).resolve().parent
ENVIRONMENT = Path(importlib.util.find_spec("nbgrader").origin).parents[4]  # the course's, which the hub's own sees
PORTS = "the hub's page", "the hub", "the proxy's own door", "the formgrader"
LEAST_NODE, LEAST_MB = 20, 200


class HubError(Exception):
    """What stops a hub from starting; the message is one line that says what to do."""


class Classroom:
    """A course, the people who use its hub, and the folder in which the hub keeps all that it makes.

    Parameters
    ----------
    state : pathlib.Path
        The hub's folder, which nobody else can look into.
    course : str
        Folder of the course.
    course_id : str
    exchange : str
        Folder of nbgrader's exchange.
    port : int
        The first of four ports that the hub uses.
    instructors, students : list of str
        Their accounts.
    """

    def __init__(self, state, course, course_id, exchange, port, instructors, students):
        self.state, self.port = Path(state), port
        self.course, self.course_id, self.exchange = Path(course), course_id, Path(exchange)
        self.instructors, self.students = instructors, students
        self.grader = f"grader-{course_id}"

    @classmethod
    def load(cls, state):
        """The class that `save` wrote to a hub's folder."""
        return cls(state, **json.loads((Path(state) / "class.json").read_text(encoding="utf-8")))

    def save(self):
        """Make all folders and secrets, and write down who is in the class."""
        self.state.mkdir(parents=True, exist_ok=True)
        self.state.chmod(0o700)
        shared = self.exchange / self.course_id
        for folder in (shared / "outbound", shared / "inbound", self.state / "accounts", self.state / "grader"):
            folder.mkdir(parents=True, exist_ok=True)
        (shared / "inbound").chmod(0o700)
        people = [*self.instructors, *self.students]
        for name in people:
            for folder in (shared / "handed_in" / name, shared / "returned" / name, self.state / "homes" / name):
                folder.mkdir(parents=True, exist_ok=True)
                folder.chmod(0o700)
            (self.state / "accounts" / name).write_text(
                f"root:x:0:0::/:/bin/false\n{name}:x:1000:1000::/home/{name}:/bin/bash\n", encoding="utf-8")
        self._secrets("passwords.json", people, lambda: secrets.token_urlsafe(9))
        self._secrets("tokens.json", [self.course_id, "idle-culler", "proxy"], lambda: secrets.token_hex(32))
        self._unpack()
        about = {"course": str(self.course), "course_id": self.course_id, "exchange": str(self.exchange),
                 "port": self.port, "instructors": self.instructors, "students": self.students}
        (self.state / "class.json").write_text(json.dumps(about, indent=1), encoding="utf-8")

    def secret(self, file, name):
        """A password or a token."""
        return json.loads((self.state / file).read_text(encoding="utf-8")).get(name)

    def _secrets(self, file, names, make):
        """Keep the secrets that there are, make those that are missing; nobody else may read the file."""
        path = self.state / file
        known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        path.touch(mode=0o600)
        path.chmod(0o600)
        path.write_text(json.dumps({name: known.get(name) or make() for name in names}, indent=1), encoding="utf-8")

    def _unpack(self):
        """What kernels import, from the wheel that students elsewhere install: no master lies near it."""
        from grading.authoring.bundle import make_wheel
        from grading.course import Course

        folder = self.state / "packages"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        repository = Course(HERE.parent)
        wheel, _ = make_wheel(repository, repository.assignments, self.state)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder)
        wheel.unlink()

    # ---------------------------------------------------------------- what stops it from starting

    def look_over(self):
        """Raise HubError with one line for the first thing that stops this hub."""
        if why := sandbox.why_not():
            raise HubError(f"students cannot be kept apart here: {why}")
        self.look_at_node()
        self.look_at_ports()
        self.hold_exchange()

    def look_at_ports(self):
        """Raise HubError if something else listens where the hub would."""
        for number, what in enumerate(PORTS):
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind(("127.0.0.1", self.port + number))
                except OSError as error:
                    raise HubError(f"port {self.port + number} ({what}) is taken ({error.strerror}): stop what "
                                      "uses it, or choose four others with --port") from None

    def look_at_node(self):
        """Raise HubError unless the proxy has a node to run on."""
        node = shutil.which("node")
        version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout if node else ""
        if not version.startswith("v") or int(version[1:].partition(".")[0]) < LEAST_NODE:
            raise HubError(f"the hub's proxy needs node {LEAST_NODE} or newer, and here is "
                              f"{version.strip() or 'none'}: apt install nodejs npm, or take it from nodejs.org")

    def hold_exchange(self):
        """Hold the exchange for this hub, and see that it can be written. The lock outlives exec."""
        path = self.exchange / ".hub"
        try:
            self.exchange.mkdir(parents=True, exist_ok=True)
            lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.write(lock, b"held while a hub uses this exchange\n")
        except BlockingIOError:
            raise HubError(f"{self.exchange}: another hub uses this exchange; stop it, or name another with "
                              "--exchange") from None
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise HubError(f"{self.exchange}: its disk is full; make room for {LEAST_MB} MB") from None
            raise HubError(f"{self.exchange}: the exchange cannot be written ({error.strerror}); change its "
                              "owner or mode, or name another with --exchange") from None
        os.set_inheritable(lock, True)
        if shutil.disk_usage(self.exchange).free < LEAST_MB * sandbox.MB:
            raise HubError(f"{self.exchange}: its disk is all but full; make room for {LEAST_MB} MB")


def people_of(course, instructors):
    """The accounts of a class: who can have one, and a line for each who cannot.

    Returns
    -------
    students : list of str
    lines : list of str
    """
    from grading.desk.roster import Roster

    with course.gradebook() as book:
        roster = Roster(book)
        everybody = sorted(roster.listed or roster.students)
    lines = [f"{name!r}: an account's name has small letters, digits and . _ - @ only; give this student another id "
             "with 'course roster import'. Left out." for name in [*everybody, *instructors] if not _fit(name)]
    return [name for name in everybody if _fit(name) and name not in instructors], lines


def _fit(name):
    """Whether a name can be an account and a folder, and is what the hub makes of it (it knows small letters only)."""
    return name == name.lower() and name.strip("._-@") == name and all(c.isalnum() or c in "._-@" for c in name)
