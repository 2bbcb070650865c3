# points: 4
# style: torch autograd
import torch

v = {'f0': torch.tensor(beta0 + omega0 * x, dtype=torch.float64, requires_grad=True)}
v['h1'] = torch.sin(v['f0'])
v['f1'] = beta1 + omega1 * v['h1']
v['h2'] = torch.exp(v['f1'])
v['f2'] = beta2 + omega2 * v['h2']
v['h3'] = torch.cos(v['f2'])
v['f3'] = beta3 + omega3 * v['h3']
v['h4'] = torch.log(v['f3'])
out = beta4 + omega4 * v['h4']
dydh4, dydf3, dydh3, dydf2, dydh2, dydf1, dydh1, dydf0 = torch.autograd.grad(
    out, [v[n] for n in ('h4', 'f3', 'h3', 'f2', 'h2', 'f1', 'h1', 'f0')])
