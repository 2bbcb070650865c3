# points: 3
# style: torch tensors of one element
import torch

xs = torch.tensor([x], dtype=torch.float64)
f0 = beta0 + omega0 * xs
h1 = torch.sin(f0)
f1 = beta1 + omega1 * h1
h2 = torch.exp(f1)
f2 = beta2 + omega2 * h2
h3 = torch.cos(f2)
f3 = beta3 + omega3 * h3
h4 = torch.log(f3)
y = beta4 + omega4 * h4
