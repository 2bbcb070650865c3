# points: 2
# style: torch in single precision
import torch

def sigmoid(model_out):
    return torch.sigmoid(torch.tensor(model_out, dtype=torch.float32))
