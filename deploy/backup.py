"""Back up a class's gradebook and exchange in one file, and put them back."""

import shutil
import sqlite3
import tarfile
import tempfile
from pathlib import Path

from deploy.classroom import HubError

GRADEBOOK, EXCHANGE = "gradebook.db", "exchange"


def backup(room, gradebook, file):
    """Write a copy, all or nothing; the hub may run, for SQLite copies a database that is being written.

    Parameters
    ----------
    room : deploy.classroom.Classroom
    gradebook : pathlib.Path
    file : pathlib.Path
        A tar file to write; it must not exist.
    """
    if file.exists():
        raise HubError(f"{file}: exists; name a new file")
    partial = file.with_name(f".{file.name}.part")
    try:
        with tempfile.TemporaryDirectory() as folder, tarfile.open(partial, "w:gz") as archive:
            source, copy = sqlite3.connect(gradebook), sqlite3.connect(Path(folder, GRADEBOOK))
            source.backup(copy)
            source.close()
            copy.close()
            archive.add(Path(folder, GRADEBOOK), GRADEBOOK)
            archive.add(room.exchange, EXCHANGE)
        partial.chmod(0o600)
        partial.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise HubError(f"{file}: nothing was backed up ({error}); is there room, and may you write there?") from None
    finally:
        partial.unlink(missing_ok=True)


def restore(room, gradebook, file):
    """Put a copy back while no hub runs; what was there before stays beside it, with .before at its name's end."""
    room.hold_exchange()
    place = room.exchange.with_name(f".{room.exchange.name}.restored")
    shutil.rmtree(place, ignore_errors=True)
    try:
        with tarfile.open(file) as archive:
            archive.extractall(place, filter="data")
        pairs = (place / GRADEBOOK, gradebook), (place / EXCHANGE, room.exchange)
        if not all(new.exists() for new, _ in pairs):
            raise HubError(f"{file}: holds no gradebook and exchange; it is no backup of a hub")
        for new, old in pairs:
            before = old.with_name(f"{old.name}.before")
            shutil.rmtree(before, ignore_errors=True)
            if old.exists():
                old.replace(before)
            shutil.move(new, old)
    except (OSError, tarfile.TarError) as error:
        raise HubError(f"{file}: cannot be put back ({error})") from None
    finally:
        shutil.rmtree(place, ignore_errors=True)
