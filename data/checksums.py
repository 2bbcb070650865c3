"""Keeps data/checksums.json: the SHA-256 of every data file, by its path inside data/."""

import hashlib
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent


def record(*paths, folder=HERE):
    """Enter the checksums of the given files into checksums.json."""
    listing = folder / "checksums.json"
    sums = json.loads(listing.read_text()) if listing.exists() else {}
    for path in paths:
        path = Path(path).resolve()
        sums[path.relative_to(folder.resolve()).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    listing.write_text(json.dumps(dict(sorted(sums.items())), indent=2) + "\n")
