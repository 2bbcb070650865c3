# points: 3
# style: torch
import torch

beta_0, beta_1, beta_2, beta_3 = (torch.randn(d, 1) for d in (D_1, D_2, D_3, D_o))
Omega_0, Omega_1 = torch.randn(D_1, D_i), torch.randn(D_2, D_1)
Omega_2, Omega_3 = torch.randn(D_3, D_2), torch.randn(D_o, D_3)
