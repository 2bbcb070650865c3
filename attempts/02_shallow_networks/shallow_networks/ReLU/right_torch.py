# points: 2
# style: torch, a tensor in single precision comes back
import torch

def ReLU(preactivation):
    return torch.relu(torch.tensor(np.asarray(preactivation), dtype=torch.float32))
