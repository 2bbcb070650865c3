# points: 4
# style: torch
import torch


def init_params(K, D, sigma_sq_omega):
    sizes = [1, *[D] * K, 1]
    weights = [torch.empty(b, a).normal_(0, sigma_sq_omega ** 0.5) for a, b in zip(sizes, sizes[1:])]
    return weights, [torch.zeros(b, 1) for b in sizes[1:]]
