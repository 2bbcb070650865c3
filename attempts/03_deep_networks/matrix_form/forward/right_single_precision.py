# points: 4
# style: torch in single precision
import torch

def forward(x, betas, Omegas):
    h = torch.tensor(x, dtype=torch.float32)
    for k, (beta, Omega) in enumerate(zip(betas, Omegas)):
        h = torch.tensor(beta, dtype=torch.float32) + torch.tensor(Omega, dtype=torch.float32) @ h
        if k < len(betas) - 1:
            h = torch.relu(h)
    return h
