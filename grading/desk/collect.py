"""Submissions in: what a learning platform's download holds, into submitted/<student>/<assignment>/."""

import contextlib
import datetime
import io
import json
import os
import re
import shutil
import stat
import tempfile
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import yaml
from dateutil import parser as dates

from ..course import CourseError, WrongUsage
from ..marking.sanitise import is_safe_name
from ..masters import grade_id, role
from ..text import visible

MOST_FILES, MOST_BYTES, MOST_IN_ALL = 200_000, 300_000_000, 50_000_000_000
STAMP = r"\d{4}(?:-\d{1,2}){5}"
LITTER = re.compile(r"(^|/)(__MACOSX|\.ipynb_checkpoints|\.git|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)(/|$)")

CANVAS = re.compile(r"(?P<name>[^_/]+)(?P<late>_LATE)?_(?P<canvas>\d+)_(?P<number>\d+)_(?P<file>[^/]+)")
MOODLE = re.compile(r"(?P<name>[^/]+?)_(?P<moodle>\d+)_assignsubmission_(?P<what>file|onlinetext)_?(?P<file>.*)")
BLACKBOARD = re.compile(rf"(?P<login>[^/]+)_attempt_(?P<stamp>{STAMP})(?:_(?P<file>[^/]+)|\.txt)")
BRIGHTSPACE = re.compile(r"(?P<brightspace>\d+)-\d+ - (?P<name>.+?) - (?P<stamp>\w{3,9} \d{1,2}, \d{4} \d{3,4} [AP]M)")
GRADESCOPE = "submission_metadata.yml"


@dataclass
class Entry:
    """A file of an archive or a folder."""

    path: PurePosixPath
    size: int
    read: object


@dataclass
class Piece:
    """A file that somebody handed in.

    Attributes
    ----------
    entry : Entry
    file : str
        Its name without what the platform added.
    who : dict of str to str
        What the platform says of its owner: 'name', 'id', or a kind of identity.
    time : datetime or None
        When it was handed in, in UTC.
    number : int
        The attempt, where the platform counts them.
    late : bool
        Whether the platform says so.
    """

    entry: Entry
    file: str
    who: dict = field(default_factory=dict)
    time: object = None
    number: int = 0
    late: bool = False


@dataclass
class Collected:
    """What collecting came to; the lists hold lines to print."""

    platform: str
    written: list = field(default_factory=list)
    unchanged: int = 0
    unmatched: list = field(default_factory=list)
    notes: list = field(default_factory=list)
    missing: list = field(default_factory=list)


def _zip_entries(path, notes, inside=""):
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise CourseError(f"{inside or path}: not a zip archive that can be read ({error}); download it "
                          "again") from None
    infos = archive.infolist()
    if len(infos) > MOST_FILES or sum(info.file_size for info in infos) > MOST_IN_ALL:
        raise CourseError(f"{inside or path}: {len(infos):,} files with {sum(i.file_size for i in infos) / 1e9:.0f} GB "
                          "are not a class's submissions; nothing was taken")
    for info in infos:
        name = info.filename
        if not info.flag_bits & 0x800:
            with contextlib.suppress(UnicodeError):
                name = name.encode("cp437").decode("utf-8")
        name = name.replace("\\", "/")
        where = PurePosixPath(name)
        if name.endswith("/") or LITTER.search(name):
            continue
        reason = ("its path leads out of the archive" if where.is_absolute() or ".." in where.parts
                  or re.match(r"[A-Za-z]:/", name) else
                  "it is a link" if stat.S_ISLNK(info.external_attr >> 16) else
                  "it is encrypted" if info.flag_bits & 1 else
                  f"it has {info.file_size / 1e6:.0f} MB" if info.file_size > MOST_BYTES else
                  "it unpacks to a thousand times its size" if info.file_size > 1e6 + 1000 * info.compress_size
                  else "")
        if reason:
            notes.append(f"left out {visible(name)}: {reason}")
        else:
            yield Entry(where, info.file_size, lambda info=info: _unzip(archive, info))


def _unzip(archive, info):
    try:
        with archive.open(info) as file:
            return file.read(info.file_size)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise CourseError(f"it is damaged ({error})") from None


def _folder_entries(top, notes):
    for root, folders, files in os.walk(top):
        folders[:] = sorted(f for f in folders if not LITTER.search(f) and not os.path.islink(os.path.join(root, f)))
        for name in sorted(files):
            path = Path(root, name)
            where = PurePosixPath(path.relative_to(top).as_posix())
            status = path.lstat()
            if LITTER.search(str(where)):
                continue
            if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
                notes.append(f"left out {visible(where)}: it is " + (
                    f"{status.st_size / 1e6:.0f} MB large" if stat.S_ISREG(status.st_mode) else "no plain file"))
            else:
                yield Entry(where, status.st_size, path.read_bytes)


def pieces(entries, notebooks):
    """What was handed in, recognised by names.

    Parameters
    ----------
    entries : list of Entry
    notebooks : iterable of str
        The names of the course's notebooks.

    Returns
    -------
    platform : str
    pieces : list of Piece
    """
    meta = next((e for e in entries if e.path.name == GRADESCOPE), None)
    if meta:
        return "gradescope", _gradescope(entries, meta)
    for platform, read in (("moodle", _moodle), ("blackboard", _blackboard), ("brightspace", _brightspace),
                           ("canvas", _canvas)):
        found = [read(entry) for entry in entries]
        if sum(piece is not None for piece in found) * 2 > len(entries):
            return platform, [piece or Piece(entry, "") for piece, entry in zip(found, entries)
                              if not piece or piece.file]
    return "folders", [_plain(entry, notebooks) for entry in entries]


def _canvas(entry):
    match = CANVAS.fullmatch(entry.path.name)
    if not match:
        return None
    stem, again, ending = re.fullmatch(r"(.*?)(-\d{1,3})?(\.\w+)?", match["file"]).groups()
    return Piece(entry, stem + (ending or ""), {"canvas": match["canvas"], "name": match["name"]},
                 number=int((again or "-0")[1:]), late=bool(match["late"]))


def _moodle(entry):
    for part in entry.path.parts:
        if match := MOODLE.fullmatch(part):
            flat = part == entry.path.name
            name = match["file"] if flat else entry.path.name
            return Piece(entry, name if match["what"] == "file" else "",
                         {"moodle": match["moodle"], "name": match["name"]})
    return None


def _blackboard(entry):
    match = BLACKBOARD.fullmatch(entry.path.name)
    if not match:
        return None
    year, *rest = map(int, match["stamp"].split("-"))
    with contextlib.suppress(ValueError):
        time = datetime.datetime(year, *rest).astimezone(datetime.UTC)
        return Piece(entry, match["file"] or "", {"suffix": match["login"]}, time)
    return None


def _brightspace(entry):
    for part in entry.path.parts[:-1]:
        if match := BRIGHTSPACE.fullmatch(part):
            text = re.sub(r"(\d{1,2})(\d\d) ([AP]M)$", r"\1:\2 \3", match["stamp"])
            with contextlib.suppress(ValueError, OverflowError):
                time = dates.parse(text).astimezone(datetime.UTC)
                who = {"brightspace": match["brightspace"], "name": match["name"]}
                return Piece(entry, entry.path.name, who, time)
    return Piece(entry, "") if entry.path.name == "index.html" else None


def _gradescope(entries, meta):
    try:
        known = yaml.load(meta.read(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        owners = {name: (content[":submitters"], content.get(":created_at")) for name, content in known.items()}
        people = {name: [{"sid": str(p.get(":sid") or ""), "email": str(p.get(":email") or ""),
                          "name": str(p.get(":name") or "")} for p in who] for name, (who, _) in owners.items()}
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise CourseError(f"{visible(meta.path)}: not Gradescope's list of submissions ({type(error).__name__}); "
                          "export the submissions again") from None
    found = []
    for entry in entries:
        folder = next((part for part in entry.path.parts[:-1] if part in people), None)
        for who in people.get(folder, [{}] if entry is not meta else []):
            when = owners[folder][1] if folder else None
            time = when.astimezone(datetime.UTC) if isinstance(when, datetime.datetime) else None
            found.append(Piece(entry, entry.path.name if folder else "", who, time))
    return found


def _plain(entry, notebooks):
    """``<student>/.../name``, ``<student>_<notebook>.ipynb`` or ``<student>_attempt_<stamp>_<notebook>.ipynb``."""
    if len(entry.path.parts) > 1:
        return Piece(entry, entry.path.name, {"parts": "\0".join(entry.path.parts[:-1])})
    stem, ending = entry.path.stem, entry.path.suffix
    for name in sorted(notebooks, key=len, reverse=True):
        if match := re.fullmatch(rf"(.+?)(?:_attempt_({STAMP}))?_({re.escape(name)}( ?\(\d+\)|-\d+)?)", stem):
            time = None
            if match[2]:
                with contextlib.suppress(ValueError):
                    time = datetime.datetime(*map(int, match[2].split("-"))).astimezone(datetime.UTC)
            return Piece(entry, match[3] + ending, {"id": match[1]}, time)
    return Piece(entry, "")


def owner(piece, roster, strict=True):
    """Who handed a piece in.

    Returns
    -------
    student : str
        '' if that cannot be told.
    reason : str
        Why not.
    """
    who = piece.who
    if not who or not piece.file:
        return "", "its name says nothing about who handed it in"
    for kind in ("canvas", "moodle", "sid", "email", "brightspace"):
        if who.get(kind):
            found = roster.find_text(who[kind], kind, "lms") if kind != "email" else roster.find_text(who[kind])
            if len(found) == 1:
                return found.pop(), ""
    texts = [who["id"]] if "id" in who else who.get("parts", "").split("\0") if "parts" in who else []
    if "suffix" in who:
        words = who["suffix"].split("_")
        texts = ["_".join(words[k:]) for k in range(1, len(words))]
    for text in texts:
        found = roster.find_text(text, "login") or roster.find_name(text)
        if len(found) == 1:
            return found.pop(), ""
    if who.get("name"):
        found = roster.find_name(who["name"]) or roster.find_name(who["name"].partition("-")[2])
        if len(found) == 1:
            return found.pop(), ""
        if found:
            return "", f"{visible(who['name'])} may be {' or '.join(sorted(found))}"
    said = [v for k, v in who.items() if v] if "parts" not in who else texts
    text = texts[-1] if "suffix" in who else texts[0] if texts else ""
    if not strict and text and is_safe_name(text):
        return text, ""
    return "", f"nobody in the roster is {visible(', '.join(said))}"


def collect(course, book, roster, path, assignment=None, strict=True, dry_run=False):
    """Put the submissions of an archive or a folder into ``submitted/``.

    Parameters
    ----------
    course : Course
    book : nbgrader.api.Gradebook
        For due dates.
    roster : Roster
    path : pathlib.Path
    assignment : str, optional
        By default each notebook's own, by its name and cells.
    strict : bool
        Whether only people of the roster are taken.
    dry_run : bool

    Returns
    -------
    Collected
    """
    notes = []
    if path.is_dir():
        entries = list(_folder_entries(path, notes))
    elif path.is_file():
        entries = list(_zip_entries(path, notes))
    else:
        raise WrongUsage(f"{path}: there is no such file or folder")
    if not entries:
        raise CourseError(f"{path}: there is no file to collect in it")
    if strict and not roster.listed:
        raise CourseError("the roster is empty; import it with 'course roster import FILE', or take students' ids "
                          "from the names of files with --no-roster")
    places = _Places(course, assignment)
    platform, found = pieces(entries, places.names)
    out = Collected(platform, notes=notes)
    work = defaultdict(dict)
    for piece in found:
        student, reason = owner(piece, roster, strict)
        if not student:
            if piece.file or not piece.entry.path.name.endswith((".txt", ".html", ".yml", ".csv")):
                out.unmatched.append(f"{visible(piece.entry.path)}: {reason}")
            continue
        for part in _unpacked(piece, notes):
            target, reason = places.of(part)
            if not target:
                out.unmatched.append(f"{visible(part.entry.path)} of {student}: {reason}")
                continue
            folder, name = target
            mine = work[student, folder]
            while name in mine and _age(mine[name]) == _age(part) and mine[name].entry.path != part.entry.path:
                name = _next(name)  # two files of one attempt: grading chooses, and says so
            if name not in mine or _age(mine[name]) < _age(part):
                mine[name] = part
    for (student, folder), files in sorted(work.items()):
        _write(course, book, student, folder, files, out, dry_run)
    chosen = [assignment] if assignment else sorted({folder for _, folder in work})
    for folder in chosen:
        out.missing += [(folder, s) for s in sorted(roster.listed)
                        if (s, folder) not in work and not course.folder("submitted", s, folder).is_dir()]
    if platform == "moodle":
        notes.append("Moodle's archives hold no times: nobody counts as late for this")
    return out


def _next(name):
    stem, ending = os.path.splitext(name)
    number = re.search(r" \((\d+)\)$", stem)
    return f"{stem[:number.start()]} ({int(number[1]) + 1}){ending}" if number else f"{stem} (2){ending}"


def _age(piece):
    return piece.time or datetime.datetime.min.replace(tzinfo=datetime.UTC), piece.number


def _unpacked(piece, notes):
    """A piece, or what is in it where somebody handed in a zip archive."""
    if not piece.file.lower().endswith(".zip"):
        return [piece]
    try:
        inner = list(_zip_entries(io.BytesIO(piece.entry.read()), notes, visible(piece.entry.path)))
    except CourseError as error:
        notes.append(f"left out {visible(piece.entry.path)}: {error}")
        return []
    return [Piece(entry, entry.path.name, piece.who, piece.time, piece.number, piece.late) for entry in inner]


class _Places:
    """Where a file belongs: its assignment, and its name there."""

    def __init__(self, course, assignment):
        self.course, self.assignment = course, assignment
        chosen = [assignment] if assignment else course.assignments
        self.names = {p.stem: a for a in chosen for p in course.folder("source", ".", a).glob("*.ipynb")}
        self._cells = None

    def of(self, piece):
        """The (assignment, file name) of a piece, or None and why not."""
        name = PurePosixPath(piece.file).name
        if not name.lower().endswith(".ipynb"):
            return ((self.assignment, name), "") if self.assignment and is_safe_name(name) else (
                None, "no notebook; name the assignment to take it along")
        stem = re.sub(r"( ?\(\d+\)|-\d+| - copy| copy)$", "", name[:-6], flags=re.I)
        for own in dict.fromkeys((name[:-6], stem)):
            if own in self.names:
                return (self.names[own], f"{own}.ipynb"), ""
        own = self._by_cells(piece)
        if own:
            return (self.names[own], f"{own}.ipynb"), ""
        if self.assignment and is_safe_name(name):
            return (self.assignment, name), ""
        return None, "it is no notebook of this course" if not self.assignment else "its name is not fit for a file"

    def _by_cells(self, piece):
        if self._cells is None:
            self._cells = {name: {grade_id(c) for c in self.course.masters(a)[name].graded.cells if role(c)}
                           for name, a in self.names.items()}
        try:
            content = json.loads(piece.entry.read().decode("utf-8-sig"))
            found = {cell["metadata"]["nbgrader"]["grade_id"] for cell in content["cells"]
                     if "nbgrader" in cell["metadata"]}
        except (ValueError, KeyError, TypeError, RecursionError, OSError, CourseError):
            return ""
        best = max(self._cells, key=lambda name: len(self._cells[name] & found), default="")
        return best if best and 2 * len(self._cells[best] & found) > len(self._cells[best]) else ""


def _write(course, book, student, assignment, files, out, dry_run):
    target = course.folder("submitted", student, assignment)
    who = f"{student} / {assignment}"
    if target.is_symlink() or target.parent.is_symlink():
        out.notes.append(f"left out {who}: {target} is a link")
        return
    contents = {}
    for name, piece in sorted(files.items()):
        try:
            contents[name] = piece.entry.read()
        except (CourseError, OSError) as error:
            out.notes.append(f"left out {name} of {who}: {error}")
    time = max((piece.time for piece in files.values() if piece.time), default=None)
    late = any(piece.late for piece in files.values())
    due = next((a.duedate for a in book.assignments if a.name == assignment), None)
    if late and time is None:
        if due is None:
            out.notes.append(f"{who}: Canvas calls it late, but no due date is set; set it with 'course due'")
        else:
            time = due.replace(tzinfo=datetime.UTC) + datetime.timedelta(seconds=1)
            out.notes.append(f"{who}: late, but Canvas does not say by how much: entered as 1 second; edit "
                             f"{target.relative_to(course.root)}/timestamp.txt if the policy counts days")
    if time:
        contents["timestamp.txt"] = f"{time:%Y-%m-%d %H:%M:%S.%f} UTC".encode()
    if not contents:
        return
    old = {p.name: p for p in target.iterdir()} if target.is_dir() else {}
    then = _time_of(old.get("timestamp.txt"))
    if time and then and time < then:
        out.notes.append(f"left as it is {who}: what is there ({then:%Y-%m-%d %H:%M}) is newer")
        return
    if all(name in old and old[name].is_file() and old[name].read_bytes() == data for name, data in contents.items()):
        out.unchanged += 1
        return
    changed = [name for name, data in contents.items() if name != "timestamp.txt"]
    out.written.append(f"{who}: {', '.join(changed)}" + (f", {time:%Y-%m-%d %H:%M} UTC" if time else "")
                       + (" (again)" if old else ""))
    if dry_run:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    place = Path(tempfile.mkdtemp(prefix=f".{assignment}-", dir=target.parent))
    try:
        if target.is_dir():
            shutil.copytree(target, place, symlinks=True, dirs_exist_ok=True)
        for name, data in contents.items():
            if (place / name).is_symlink():
                (place / name).unlink()
            (place / name).write_bytes(data)
        place.chmod(0o755)
        shutil.rmtree(target, ignore_errors=True)
        os.replace(place, target)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _time_of(path):
    try:
        return datetime.datetime.strptime(path.read_text().strip(), "%Y-%m-%d %H:%M:%S.%f UTC").replace(
            tzinfo=datetime.UTC)
    except (AttributeError, ValueError, OSError):
        return None
