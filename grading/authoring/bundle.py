"""Pack what a student needs to work offline: releases, helpers, the data that they read, requirements, a README."""

import base64
import hashlib
import re
import zipfile

import nbformat

from .. import masters
from ..course import CourseError

STUDENT_PACKAGES = ("jupyterlab", "nbgrader", "ipywidgets", "numpy", "scipy", "matplotlib", "torch",
                    "transformers", "setuptools")
CPU_TORCH = "--extra-index-url https://download.pytorch.org/whl/cpu\n"  # else pip fetches CUDA on Linux: gigabytes
PYPROJECT = """[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = "deep-learning-exercises"
version = "1.0.0"
requires-python = ">=3.11"

[tool.setuptools.packages.find]
include = ["exercises*"]
"""


def make_bundle(course, assignments, output):
    """Write the zip file of these assignments.

    Parameters
    ----------
    course : Course
    assignments : list of str
    output : pathlib.Path

    Returns
    -------
    path : pathlib.Path
    count : int
        How many files are in it.

    Raises
    ------
    CourseError
        If a release is missing or older than its master.
    """
    files = {}
    for assignment in assignments:
        files.update(_released(course, assignment))
    top = course.root
    files |= _imported(course, assignments)
    files["README.md"] = (top / "exercises" / "README.md").read_bytes()
    for name in ("LICENSE", "LICENSE-TEXT", ".gitattributes"):
        files[name] = (top / name).read_bytes()
    files["pyproject.toml"] = PYPROJECT.encode()
    files["requirements.txt"] = _requirements(top).encode()
    return _write(output, {f"deep-learning-exercises/{name}": content for name, content in files.items()})


def make_wheel(course, assignments, folder):
    """Write a wheel of `exercises` and the data of these assignments: for a notebook alone, as on Colab.

    The data come to lie beside the package, where it looks for them.

    Parameters
    ----------
    course : Course
    assignments : list of str
    folder : pathlib.Path

    Returns
    -------
    path : pathlib.Path
    count : int
        How many files are in it.
    """
    name, version = masters.WHEEL.split("-")[:2]  # as in pyproject.toml
    about = f"{name}-{version}.dist-info"
    files = _imported(course, assignments)
    files[f"{about}/METADATA"] = (f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: {version}\n"
                                  "Requires-Python: >=3.11\n").encode()
    files[f"{about}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: course\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    for text in ("LICENSE", "LICENSE-TEXT"):
        files[f"{about}/{text}"] = (course.root / text).read_bytes()
    record = "".join(f"{path},sha256={_digest(content)},{len(content)}\n" for path, content in sorted(files.items()))
    files[f"{about}/RECORD"] = f"{record}{about}/RECORD,,\n".encode()
    return _write(folder / masters.WHEEL, files)


def _digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _imported(course, assignments):
    """What notebooks import and read: `exercises`, and the data of these assignments."""
    top = course.root
    paths = [*sorted((top / "exercises").rglob("*.py")), *_data_files(top / "data", _loaders(course, assignments))]
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in paths}


def _write(output, files):
    """Write files into an archive, all or nothing."""
    partial = output.with_name(f".{output.name}.part")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in sorted(files.items()):
                archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
        partial.replace(output)
    finally:
        partial.unlink(missing_ok=True)
    return output, len(files)


def _released(course, assignment):
    """The files of a release, if it is what the masters make today."""
    folder = course.folder("release", ".", assignment)
    known = course.masters(assignment)
    for name, master in known.items():
        path = folder / f"{name}.ipynb"
        if not path.is_file() or not is_fresh(path, master):
            raise CourseError(f"{path}: missing or older than its master; run 'course release {assignment}'")
    return {f"{assignment}/{p.relative_to(folder).as_posix()}": p.read_bytes()
            for p in sorted(folder.rglob("*")) if p.is_file() and ".ipynb_checkpoints" not in p.parts
            and (p.suffix != ".ipynb" or p.stem in known)}


def _loaders(course, assignments):
    """The loaders of `exercises.data` that these assignments name, themselves or by a module of `exercises`."""
    from exercises import data

    cells = "\n".join(cell.source for assignment in assignments for master in course.masters(assignment).values()
                      for cell in master.source.cells if cell.cell_type == "code")
    modules = [path for path in (course.root / "exercises").rglob("*.py") if path.stem != "data"
               and re.search(rf"\b{path.parent.name if path.stem == '__init__' else path.stem}\b", cells)]
    code = "\n".join([cells, *(path.read_text(encoding="utf-8") for path in modules)])
    return [getattr(data, name) for name in data.__all__ if re.search(rf"\bdata\b.*\b{name}\b", code)]


def _data_files(folder, loaders):
    """The files that these loaders read, with the list of checksums and the data sheet."""
    paths = [folder / "README.md", folder / "checksums.json"]
    for name in sorted({name for loader in loaders for name in getattr(loader, "files", ())}):
        paths += sorted((folder / name).glob("*")) if name.endswith("/") else [folder / name]
    return paths


def is_fresh(path, master):
    """Whether a released notebook is what its master makes today."""
    return nbformat.read(path, 4) == master.release


def _requirements(top):
    pins = dict(re.findall(r"^([\w.-]+)(==\S+)", (top / "requirements.txt").read_text(), flags=re.M))
    missing = [name for name in STUDENT_PACKAGES if name not in pins]
    if missing:
        raise CourseError(f"requirements.txt: no pinned version of {missing[0]}")
    return CPU_TORCH + "".join(f"{name}{pins[name]}\n" for name in STUDENT_PACKAGES) + "--editable .\n"
