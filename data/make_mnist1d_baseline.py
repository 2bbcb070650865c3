"""Make data/mnist1d_baseline.npz: the errors of the coursework's baseline with 64 seeds, after each epoch.

    python data/make_mnist1d_baseline.py

The network and its training are those that the coursework notebooks start from. Processors
round differently, and training makes the difference grow: on another machine single runs come
out otherwise, their mean and scatter do not. tests/test_data.py trains one of them again.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from checksums import record
from torch import nn
from torch.nn import functional as F

HERE = Path(__file__).resolve().parent
SEEDS, EPOCHS = range(1, 65), 50


def percent_wrong(model, x, y):
    """Share of examples that a model puts into the wrong class, in percent."""
    with torch.no_grad():
        return 100 * (model(x).argmax(dim=1) != y).float().mean().item()


def errors(seed):
    """Errors (%) on the training and on the validation examples after each epoch, shape (2, EPOCHS)."""
    sys.path.insert(0, str(HERE.parent))
    from exercises import data

    x, y, x_validation, y_validation = (torch.tensor(array) for array in data.mnist1d())
    model = nn.Sequential(nn.Linear(40, 100), nn.ReLU(), nn.Linear(100, 100), nn.ReLU(), nn.Linear(100, 10))
    torch.manual_seed(seed)
    for layer in model[::2]:
        nn.init.kaiming_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, gamma=0.5)
    found = []
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(x)).split(100):
            optimizer.zero_grad()
            F.cross_entropy(model(x[batch]), y[batch]).backward()
            optimizer.step()
        scheduler.step()
        found.append((percent_wrong(model, x, y), percent_wrong(model, x_validation, y_validation)))
    return np.array(found, dtype=np.float32).T


def main():
    """Write the errors beside this script."""
    torch.set_num_threads(1)
    path = HERE / "mnist1d_baseline.npz"
    training, validation = np.array([errors(seed) for seed in SEEDS]).swapaxes(0, 1)
    np.savez_compressed(path, training=training, validation=validation)
    record(path)
    print(f"{path.name}: {path.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
