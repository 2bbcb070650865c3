"""Look a course and its machine over: what is right, and what to do about the rest."""

import json
import os
import platform
import re
import shutil
import sqlite3
import stat
import sys
from importlib import metadata
from pathlib import Path

from jupyter_core.paths import ENV_CONFIG_PATH, SYSTEM_CONFIG_PATH
from traitlets.config.loader import PyFileConfigLoader

from ..course import CourseError
from ..engine import sandbox
from ..engine.processes import LearnerProcess
from .checks import form_problems

DISK_GB = 2


def examine(course):
    """Look at one thing after another.

    Parameters
    ----------
    course : Course

    Yields
    ------
    right : bool
    what : str
    text : str
        How it is, or what is wrong and what to do.
    """
    for look in (_python, _sandbox, _disk, _gradebook, _exchange, _hub, _packages, _masters):
        wrong, fine = look(course)
        yield not wrong, look.__name__[1:], wrong or fine


def _python(_):
    wrong = sys.version_info < (3, 11) and "Python 3.11 or newer is needed; make .venv anew with it"
    return wrong, platform.python_version()


def _sandbox(course):
    return sandbox.why_not() or sandbox.missing_inside(LearnerProcess(config=course.config).read_only), \
        "submissions run protected, with all that they import"


def _disk(course):
    free = shutil.disk_usage(course.root).free / 1e9
    wrong = free < DISK_GB and f"{free:.1f} GB are free in {course.root}; make room for {DISK_GB} GB"
    return wrong, f"{free:.0f} GB free"


def _gradebook(course):
    url = course.folders.db_url
    path = Path(url.removeprefix("sqlite:///"))
    if url.startswith("sqlite:") and not path.is_file():
        return "", f"none yet; 'course release' or 'course grade' makes {path}"
    try:
        if url.startswith("sqlite:"):
            book = sqlite3.connect(path, timeout=1)
            try:
                book.execute("BEGIN IMMEDIATE")
            finally:
                book.close()
        with course.gradebook():
            return "", f"of the course {course.folders.course_id}, and free"
    except sqlite3.Error as error:
        if "locked" in str(error):
            return f"{path}: another program is writing to it; close that or wait", ""
        return f"{path}: {error}; take a copy from before that, or move it away", ""
    except CourseError as error:
        return str(error), ""


def _exchange(course):
    root = course.config.get("Exchange", {}).get("root")
    if not isinstance(root, str):
        return "", "c.Exchange.root is not set, which only a hub needs"
    if wrong := _unfit(Path(root), course.folders.course_id):
        return wrong, ""
    told = {}
    for folder in (*SYSTEM_CONFIG_PATH, *ENV_CONFIG_PATH):
        if os.path.isfile(os.path.join(folder, "nbgrader_config.py")):
            known = PyFileConfigLoader("nbgrader_config.py", folder).load_config()
            told |= {name: known[section][name] for section, name in (
                ("Exchange", "root"), ("CourseDirectory", "course_id")) if name in known.get(section, {})}
    if told != {"root": root, "course_id": course.folders.course_id}:
        return (f"students' nbgrader does not know it: write c.Exchange.root = {root!r} and "
                f"c.CourseDirectory.course_id = {course.folders.course_id!r} into "
                f"{SYSTEM_CONFIG_PATH[-1]}/nbgrader_config.py"), ""
    return "", f"{root} can be written, and students' nbgrader knows it"


def _unfit(root, course_id):
    """What is wrong with an exchange; '' if nothing."""
    if not root.is_dir():
        return f"{root} is no folder; make it, or set c.Exchange.root in nbgrader_config.py to another"
    if not os.access(root, os.W_OK | os.X_OK):
        return f"{root} cannot be written by this user; change its owner or mode"
    inbound = root / course_id / "inbound"
    if inbound.is_dir() and inbound.stat().st_mode & stat.S_IROTH:
        return f"{inbound} can be listed by everybody, so students find each other's work; chmod o-r {inbound}"
    return ""


def _hub(course):
    """The hubs that were set up for this course with `make hub`: their exchanges, and who can read their secrets."""
    rooms = []
    for path in sorted(course.root.glob("build/hub/*/class.json")):
        try:
            room = json.loads(path.read_text(encoding="utf-8"))
            exchange, people = Path(room["exchange"]), room["students"] + room["instructors"]
            if wrong := _unfit(exchange, room["course_id"]):
                return wrong, ""
            closed = [path.parent / name for name in ("passwords.json", "tokens.json")]
            closed += [exchange / room["course_id"] / kind / name for kind in ("handed_in", "returned")
                       for name in people]
            open_to = [place for place in closed if place.exists() and place.stat().st_mode & 0o077]
        except (ValueError, KeyError, TypeError, OSError) as error:
            return f"{path}: not what a hub wrote ({type(error).__name__}); run 'make hub' again", ""
        if open_to:
            return f"{open_to[0]} can be read by others ({len(open_to)} such); chmod go= {open_to[0]}", ""
        rooms.append(f"{path.parent.name} with {len(room['students'])} students")
    return "", (f"{', '.join(rooms)}: exchange and secrets closed to others" if rooms
                else "none set up here; 'make hub' does it")


def _packages(course):
    path = course.root / "requirements.txt"
    if not path.is_file():
        return f"{path}: missing; take it from the repository", ""
    pins, off = re.findall(r"^([\w.-]+)==(\S+)", path.read_text(encoding="utf-8"), re.M), []
    for name, version in pins:
        try:
            here = metadata.version(name).partition("+")[0]
        except metadata.PackageNotFoundError:
            here = "missing"
        if here != version:
            off.append(f"{name} is {here}, not {version}")
    more = f" and {len(off) - 3} more" if len(off) > 3 else ""
    return off and f"{', '.join(off[:3])}{more}; pip install -r {path}", f"{len(pins)} at their pins"


def _masters(course):
    paths = sorted(course.folder("source").glob("*/*.ipynb"))
    off = [path.stem for path in paths if form_problems(path)]
    return off and f"not in normal form: {', '.join(off)}; run 'course check --fix {off[0]}'", \
        f"{len(paths)} in normal form"
