# points: 4
# style: single precision, tensors of one element
import torch


def backward_pass(x, betas, omegas, values):
    f0, h1, f1, h2, f2, h3, f3, h4, _ = (torch.tensor([v], dtype=torch.float32) for v in values)
    dydf3 = omegas[4] / f3
    dydf2 = -dydf3 * omegas[3] * torch.sin(f2)
    dydf1 = dydf2 * omegas[2] * h2
    dydf0 = dydf1 * omegas[1] * torch.cos(f0)
    dydf = [dydf0, dydf1, dydf2, dydf3, torch.ones(1)]
    return torch.cat(dydf), torch.cat([d * h for d, h in zip(dydf, (x, h1, h2, h3, h4))])
