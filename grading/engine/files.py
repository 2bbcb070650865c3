"""What lies in a submission's folder, found without following a link."""

import os
import stat
from pathlib import Path

LEFT_BY_TOOLS = {".ipynb_checkpoints", "__pycache__", "__MACOSX", ".git", ".DS_Store", "Thumbs.db"}


def walk(folder, deepest=16):
    """List a folder and the folders in it.

    Parameters
    ----------
    folder : str or pathlib.Path
    deepest : int
        How many folders may lie in each other; what is deeper is left out.

    Returns
    -------
    found : list of (str, str)
        The path relative to the folder and "file", "folder", "link" or "other", sorted; not
        what programs leave behind by themselves.
    notes : list of str
        What was left out and why, a line each.
    """
    found, notes, todo = [], [], [("", 0)]
    while todo:
        inside, depth = todo.pop()
        try:
            with os.scandir(os.path.join(folder, inside)) as entries:
                entries = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            if not inside:
                raise
            notes.append(f"{inside} could not be opened ({error.strerror})")
            continue
        for entry in entries:
            name = f"{inside}{entry.name}"
            if entry.name in LEFT_BY_TOOLS or entry.name.startswith("._"):
                continue
            mode = entry.stat(follow_symlinks=False).st_mode
            if stat.S_ISDIR(mode) and depth < deepest:
                todo.append((f"{name}/", depth + 1))
            elif stat.S_ISDIR(mode):
                notes.append(f"{name} and what is in it were left out: more than {deepest} folders in each other")
            found.append((name, "folder" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode)
                          else "link" if stat.S_ISLNK(mode) else "other"))
    return sorted(found), notes


def side_files(folder, names=None, most=200, most_bytes=50_000_000):
    """The plain files that lie beside a notebook, as data.

    Parameters
    ----------
    folder : str or pathlib.Path or None
    names : list of (str, str), optional
        What to take of it, as `walk` lists it; by default all but notebooks.
    most, most_bytes : int
        How many files and how many bytes there may be; the rest is left out.

    Returns
    -------
    files : dict of str to bytes
        Contents under paths relative to the folder.
    notes : list of str
        What was left out and why, a line each.
    """
    files, notes, size = {}, [], 0
    if names is None:
        names, notes = walk(folder) if folder else ([], [])
        names = [(name, kind) for name, kind in names if not name.endswith(".ipynb")]
    for name, kind in names:
        path = Path(folder, name)
        try:
            name.encode()
            if kind == "link":
                notes.append(f"{name} is a link and was not followed")
            elif kind == "file":
                size += path.stat().st_size
                if size > most_bytes or len(files) >= most:
                    notes.append(f"{name} and later files were left out: more than {most} files or "
                                 f"{most_bytes:,} bytes")
                    break
                files[name] = path.read_bytes()
        except UnicodeEncodeError:
            notes.append(f"{name} was left out: its name is not in UTF-8; rename it if the notebook needs it")
        except OSError as error:
            notes.append(f"{name} was left out: it cannot be read ({error.strerror})")
    return files, notes
