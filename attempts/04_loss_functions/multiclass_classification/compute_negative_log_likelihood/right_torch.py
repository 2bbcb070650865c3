# points: 3
# style: torch's nll_loss with a sum
import torch

def compute_negative_log_likelihood(y_train, lambda_param):
    logs = torch.log(torch.tensor(lambda_param.T, dtype=torch.float32))
    return torch.nn.functional.nll_loss(logs, torch.tensor(y_train), reduction="sum")
