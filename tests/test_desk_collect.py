"""Submissions in: archives of the shapes that learning platforms give."""

import io
import stat
import zipfile
from datetime import UTC, datetime

import pytest

from grading.authoring.samples import as_text
from grading.course import CourseError
from grading.desk import collect, roster
from grading.marking.intake import take_in
from tests import tiny

ROSTER = "id,name,email,lms_user_id\nelif,Elif Şahin,elif@uni.example,101\nben,Ben O'Neill,ben@uni.example,102\n"
METADATA = """---
submission_7001:
  :submitters:
  - :name: Elif Şahin
    :sid: elif
    :email: elif@uni.example
  :created_at: 2026-01-12 21:04:05.123456000 -08:00
  :score: 0.0
submission_7002:
  :submitters:
  - :name: B. O'Neill
    :sid: ''
    :email: BEN@uni.example
  - :name: Elif Şahin
    :sid: elif
    :email: elif@uni.example
  :created_at: 2026-01-13 09:00:00.000000000 +00:00
submission_7003:
  :submitters:
  - :name: Nobody Known
    :sid: '9'
    :email: nobody@uni.example
"""
SHAPES = {  # of the archive: paths with whose work they hold; "?" is what must be listed
    "canvas": {"sahinelif_101_5001_arithmetic.ipynb": "elif", "oneillben_LATE_102_5002_arithmetic-1.ipynb": "ben",
               "oneillben_102_4002_arithmetic.ipynb": "ben before", "strangersam_999_5003_arithmetic.ipynb": "?"},
    "moodle": {"Elif Şahin_30001_assignsubmission_file_/arithmetic.ipynb": "elif",
               "Ben O'Neill_102_assignsubmission_file/arithmetic.ipynb": "ben",
               "Ben O'Neill_102_assignsubmission_onlinetext/onlinetext.html": "",
               "Sam Stranger_30003_assignsubmission_file_/arithmetic.ipynb": "?"},
    "moodle flat": {"Şahin Elif_30001_assignsubmission_file_arithmetic.ipynb": "elif",
                    "Group A-Ben O'Neill_30002_assignsubmission_file_arithmetic (1).ipynb": "ben",
                    "Sam Stranger_30003_assignsubmission_file_arithmetic.ipynb": "?"},
    "blackboard": {"Home_work_1_elif_attempt_2026-01-12-11-00-00_arithmetic.ipynb": "elif",
                   "Home_work_1_elif_attempt_2026-01-11-11-00-00_arithmetic.ipynb": "elif before",
                   "Home_work_1_ben_attempt_2026-01-12-11-00-00.txt": "",
                   "Home_work_1_ben_attempt_2026-01-12-11-00-00_arithmetic.ipynb": "ben",
                   "Home_work_1_sam_attempt_2026-01-12-11-00-00_arithmetic.ipynb": "?"},
    "brightspace": {"12-77 - Elif Şahin - Jan 12, 2026 1123 PM/arithmetic.ipynb": "elif",
                    "13-77 - Ben O'Neill - Jan 9, 2026 903 AM/arithmetic.ipynb": "ben", "index.html": "",
                    "14-77 - Sam Stranger - Jan 9, 2026 903 AM/arithmetic.ipynb": "?"},
    "gradescope": {"assignment_1_export/submission_metadata.yml": METADATA,
                   "assignment_1_export/submission_7001/arithmetic.ipynb": "elif before",
                   "assignment_1_export/submission_7002/arithmetic.ipynb": "ben and elif",
                   "assignment_1_export/submission_7003/arithmetic.ipynb": "?"},
    "folders": {"submitted/elif/tiny/arithmetic.ipynb": "elif", "submitted/ben/arithmetic.ipynb": "ben",
                "submitted/sam/arithmetic.ipynb": "?"},
    "folders flat": {"elif_arithmetic.ipynb": "elif", "ben_attempt_2026-01-12-11-00-00_arithmetic.ipynb": "ben",
                     "a_turing_arithmetic.ipynb": "?"},
}


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def class_of_two(desk):
    (desk.root / "class.csv").write_text(ROSTER, encoding="utf-8")
    with desk.gradebook() as book:
        ledger, _, _ = roster.plan(book, desk.root / "class.csv")
        ledger.commit("test")
    return desk


def take(course, data, assignment=None, name="in.zip", **options):
    path = course.root / name
    if isinstance(data, dict):
        for file, content in data.items():
            (path / file).parent.mkdir(parents=True, exist_ok=True)
            (path / file).write_text(content, encoding="utf-8")
    else:
        path.write_bytes(data)
    with course.gradebook() as book:
        return collect.collect(course, book, roster.Roster(book), path, assignment, **options)


def held(course, student):
    """What lies in a student's folder, and its time."""
    folder = course.folder("submitted", student, tiny.ASSIGNMENT)
    files = {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()} if folder.is_dir() else {}
    return files, take_in(folder, student, tiny.ASSIGNMENT, {}).timestamp if files else None


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape(class_of_two, shape, packed):
    files = SHAPES[shape]
    done = take(class_of_two, zipped(files) if packed else files, name="in")
    assert done.platform == shape.split()[0]
    for student in ("elif", "ben"):
        assert student in held(class_of_two, student)[0]["arithmetic.ipynb"]
        assert "before" not in held(class_of_two, student)[0]["arithmetic.ipynb"]
    strangers = [name for name, content in files.items() if content == "?"]
    assert [line.split(": ")[0] for line in done.unmatched] == strangers
    assert not class_of_two.folder("submitted", "sam", "tiny").exists()
    again = take(class_of_two, zipped(files) if packed else files, name="in")
    assert again.written == [] and again.unchanged == 2


def test_times_are_kept(class_of_two):
    take(class_of_two, zipped(SHAPES["gradescope"]))
    assert held(class_of_two, "elif")[1] == datetime(2026, 1, 13, 9)
    local = datetime(2026, 1, 12, 11).astimezone(UTC).replace(tzinfo=None)
    take(class_of_two, zipped(SHAPES["blackboard"]))
    assert held(class_of_two, "elif")[1] == datetime(2026, 1, 13, 9) and held(class_of_two, "ben")[1] != local


def test_an_older_archive_changes_nothing(class_of_two):
    take(class_of_two, zipped(SHAPES["blackboard"]))
    local = datetime(2026, 1, 12, 11).astimezone(UTC).replace(tzinfo=None)
    assert held(class_of_two, "ben")[1] == local
    older = {"H_ben_attempt_2025-12-31-11-00-00_arithmetic.ipynb": "old"}
    done = take(class_of_two, zipped(older))
    assert "newer" in done.notes[0] and "ben" in held(class_of_two, "ben")[0]["arithmetic.ipynb"]


def test_late_on_canvas(class_of_two):
    files = zipped(SHAPES["canvas"])
    assert any("no due date" in note for note in take(class_of_two, files).notes)
    with class_of_two.gradebook() as book:
        book.update_or_create_assignment("tiny", duedate="2026-01-10 12:00:00 UTC")
    assert any("does not say by how much" in note for note in take(class_of_two, files).notes)
    assert held(class_of_two, "ben")[1] == datetime(2026, 1, 10, 12, 0, 1) and held(class_of_two, "elif")[1] is None


def test_found_by_cells_and_inside_a_zip(class_of_two):
    work = as_text(tiny.perfect(class_of_two))
    inner = zipped({"my folder/My answers.ipynb": work, "../evil.ipynb": "x", "note.txt": "hello"})
    done = take(class_of_two, zipped({"elif/work.zip": inner}))
    assert held(class_of_two, "elif")[0] == {"arithmetic.ipynb": work}
    assert any("leads out" in note for note in done.notes) and any("note.txt" in line for line in done.unmatched)
    take(class_of_two, zipped({"elif/work.zip": inner}), assignment="tiny")
    assert held(class_of_two, "elif")[0] == {"arithmetic.ipynb": work, "note.txt": "hello"}


def test_two_notebooks_of_one_attempt_are_both_kept(class_of_two):
    take(class_of_two, zipped({"elif/a/arithmetic.ipynb": "1", "elif/arithmetic (1).ipynb": "2"}))
    assert held(class_of_two, "elif")[0] == {"arithmetic.ipynb": "1", "arithmetic (2).ipynb": "2"}


def test_dry_run_writes_nothing(class_of_two):
    done = take(class_of_two, zipped(SHAPES["canvas"]), dry_run=True)
    assert len(done.written) == 2 and not (class_of_two.root / "submitted").exists()


def test_without_roster(desk):
    with pytest.raises(CourseError, match="roster is empty"):
        take(desk, zipped(SHAPES["folders flat"]))
    done = take(desk, zipped(SHAPES["folders flat"]), strict=False)
    assert [line.split(" /")[0] for line in done.written] == ["a_turing", "ben", "elif"] and not done.unmatched


def test_hostile_archives(class_of_two):
    link = zipfile.ZipInfo("elif/arithmetic.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("/etc/elif/arithmetic.ipynb", "x")
        archive.writestr("elif/../../arithmetic.ipynb", "x")
        archive.writestr("C:\\elif\\arithmetic.ipynb", "x")
        archive.writestr("ben/arithmetic.ipynb", b"\0" * 200_000_000)
        archive.writestr("ben/\x1b]0;x\x07.ipynb", "x")
    done = take(class_of_two, out.getvalue())
    assert [note.split(": ")[1] for note in done.notes] == [
        "it is a link", *["its path leads out of the archive"] * 3, "it unpacks to a thousand times its size"]
    assert "\x1b" not in "".join(done.unmatched + done.notes) and not done.written
    for data in (b"no zip", zipped({"a.ipynb": "x"})[:-30], b""):
        with pytest.raises(CourseError, match="not a zip archive"):
            take(class_of_two, data)
    with pytest.raises(CourseError, match="no file to collect"):
        take(class_of_two, zipped({}))
    with pytest.raises(CourseError, match="not Gradescope's list"):
        take(class_of_two, zipped({"submission_metadata.yml": "a: [", "submission_1/arithmetic.ipynb": ""}))


def test_names_of_a_windows_zip(class_of_two):
    name = "Elif Şahin_1_assignsubmission_file_arithmetic.ipynb"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        entry = zipfile.ZipInfo("x" * len(name.encode()))
        archive.writestr(entry, "elif")
    data = out.getvalue().replace(b"x" * len(name.encode()), name.encode())
    assert take(class_of_two, data).written


def test_damaged_entry(class_of_two):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("elif/arithmetic.ipynb", "elif" * 50)
        archive.writestr("ben/arithmetic.ipynb", "ben")
    done = take(class_of_two, out.getvalue().replace(b"elif" * 50, b"efil" * 50))
    assert "damaged" in done.notes[0] and len(done.written) == 1
