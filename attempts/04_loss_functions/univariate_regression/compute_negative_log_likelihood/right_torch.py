# points: 3
# style: torch.distributions in single precision
import torch

def compute_negative_log_likelihood(y_train, mu, sigma):
    y, m = torch.tensor(y_train, dtype=torch.float32), torch.tensor(mu, dtype=torch.float32)
    return -torch.distributions.Normal(m, sigma).log_prob(y).sum()
