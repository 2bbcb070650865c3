# points: 3
# style: torch's binary cross-entropy with a sum
import torch

def compute_negative_log_likelihood(y_train, lambda_param):
    return torch.nn.functional.binary_cross_entropy(
        torch.tensor(lambda_param[0], dtype=torch.float32),
        torch.tensor(y_train, dtype=torch.float32), reduction="sum")
