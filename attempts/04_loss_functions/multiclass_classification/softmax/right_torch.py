# points: 2
# style: torch in single precision
import torch

def softmax(model_out):
    return torch.softmax(torch.tensor(model_out, dtype=torch.float32), dim=0)
