"""Make data/mnist1d.npz: 4000 training and 1000 validation examples of MNIST-1D.

    python data/make_mnist1d.py

The seed and the split are those of the data set that its author published. The
generator is `exercises.data.generate_mnist1d`; tests/test_data.py compares it with
the package `mnist1d`, which it follows.
"""

import sys
from pathlib import Path

import numpy as np
from checksums import record

HERE = Path(__file__).resolve().parent
SEED, TRAINING, VALIDATION = 42, 4000, 1000


def make():
    """The arrays of the file, by their names."""
    sys.path.insert(0, str(HERE.parent))
    from exercises.data import generate_mnist1d

    x, y = generate_mnist1d(SEED, TRAINING + VALIDATION)
    mean, std = x.mean(), x.std()
    x = ((x - mean) / std).astype(np.float32)
    return {"x_train": x[:TRAINING], "y_train": y[:TRAINING],
            "x_validation": x[TRAINING:], "y_validation": y[TRAINING:],
            "mean": mean, "std": std}


def main():
    """Write the data set beside this script."""
    path = HERE / "mnist1d.npz"
    np.savez_compressed(path, **make())
    record(path)
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
