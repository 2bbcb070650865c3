"""Make data/penguins.npz: measurements of 333 penguins of three species.

    pip install --no-deps -r data/requirements.txt
    python data/make_penguins.py

The table is the one that the package palmerpenguins ships; penguins of which a
measurement or the sex is not known are left out.
"""

import csv
import importlib.metadata
from pathlib import Path

import numpy as np
from checksums import record

HERE = Path(__file__).resolve().parent
SEED, N_VALIDATION = 0, 99
MEASUREMENTS = ("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")
SPECIES, SEXES = ("Adelie", "Chinstrap", "Gentoo"), ("female", "male")


def read_table():
    """The complete rows of the package's table; the package is only read, not imported."""
    table = next(file for file in importlib.metadata.files("palmerpenguins") if file.name == "penguins.csv")
    with open(table.locate(), encoding="utf-8", newline="") as lines:
        return [row for row in csv.DictReader(lines)
                if row["sex"] in SEXES and all(row[name] not in ("", "NA") for name in MEASUREMENTS)]


def make():
    """The arrays of the file, by their names."""
    table = read_table()
    order = np.random.default_rng(SEED).permutation(len(table))
    arrays = {"x": np.array([[float(row[name]) for name in MEASUREMENTS] for row in table]),
              "species": np.array([SPECIES.index(row["species"]) for row in table], dtype=np.int64),
              "sex": np.array([SEXES.index(row["sex"]) for row in table], dtype=np.int64)}
    parts = {"train": order[:-N_VALIDATION], "validation": order[-N_VALIDATION:]}
    return {f"{name}_{part}": array[chosen] for name, array in arrays.items() for part, chosen in parts.items()}


def main():
    """Write the data set beside this script."""
    path = HERE / "penguins.npz"
    np.savez_compressed(path, **make())
    record(path)
    print(f"{path.name}: {path.stat().st_size / 1e3:.1f} kB")


if __name__ == "__main__":
    main()
