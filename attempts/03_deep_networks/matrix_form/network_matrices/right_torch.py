# points: 2
# style: torch
import torch

def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    theta = torch.tensor([[theta_10, theta_11], [theta_20, theta_21], [theta_30, theta_31]])
    return theta[:, :1], theta[:, 1:], torch.tensor([[phi_0]]), torch.tensor([[phi_1, phi_2, phi_3]])
