# points: 2
# style: torch.distributions, log density first
import torch

def normal_distribution(y, mu, sigma):
    normal = torch.distributions.Normal(torch.as_tensor(mu, dtype=torch.float64), sigma)
    return normal.log_prob(torch.as_tensor(y, dtype=torch.float64)).exp().numpy()
