# points: 2
# style: torch's function
import torch

def log_sum_exp(model_out):
    return torch.logsumexp(torch.from_numpy(model_out), dim=0)
