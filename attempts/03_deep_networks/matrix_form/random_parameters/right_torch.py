# points: 3
# style: torch, tuples
import torch


def random_parameters(sizes):
    pairs = list(zip(sizes[1:], sizes[:-1]))
    return tuple(torch.randn(a, 1) for a, _ in pairs), tuple(torch.randn(a, b) for a, b in pairs)
