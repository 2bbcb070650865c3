"""Look a course and its machine over: what is right, and what to do about the rest."""

import os
import platform
import re
import shutil
import sqlite3
import sys
from importlib import metadata
from pathlib import Path

from ..course import CourseError
from ..engine import sandbox
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
    for look in (_python, _sandbox, _disk, _gradebook, _exchange, _packages, _masters):
        wrong, fine = look(course)
        yield not wrong, look.__name__[1:], wrong or fine


def _python(_):
    wrong = sys.version_info < (3, 11) and "Python 3.11 or newer is needed; make .venv anew with it"
    return wrong, platform.python_version()


def _sandbox(_):
    return sandbox.why_not(), "submissions run protected"


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
    if not os.path.isdir(root):
        return f"{root} is no folder; make it, or set c.Exchange.root in nbgrader_config.py to another", ""
    if not os.access(root, os.W_OK | os.X_OK):
        return f"{root} cannot be written by this user; change its owner or mode", ""
    return "", f"{root} can be written"


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
