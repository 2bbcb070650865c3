# points: 2
# style: torch
import torch

def compute_likelihood(y_train, mu, sigma):
    return torch.prod(normal_distribution(torch.from_numpy(y_train), torch.from_numpy(mu), sigma))
