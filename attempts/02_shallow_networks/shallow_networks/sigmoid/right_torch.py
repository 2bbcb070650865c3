# points: 2
# style: torch in single precision
import torch

def sigmoid(preactivation):
    return torch.sigmoid(10 * torch.tensor(preactivation, dtype=torch.float32)).numpy()
