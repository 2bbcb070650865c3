# %% right: torch autograd (4 points)
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

# %% right: as in the book (4 points)
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% right: h2 in the place of exp(f1) (4 points)
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = h2 * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% right: products of all factors, math (4 points)
dydh4 = omega4
dydf3 = omega4 / f3
dydh3 = omega4 * omega3 / f3
dydf2 = -omega4 * omega3 * math.sin(f2) / f3
dydh2 = -omega4 * omega3 * omega2 * math.sin(f2) / f3
dydf1 = -omega4 * omega3 * omega2 * h2 * math.sin(f2) / f3
dydh1 = -omega4 * omega3 * omega2 * omega1 * h2 * math.sin(f2) / f3
dydf0 = dydh1 * math.cos(f0)

# %% wrong: derivatives taken at the output
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(h3) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% wrong: derivative of the cosine without its sign
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% wrong: power rule on the exponential
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = f1 * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% wrong: each local derivative alone, never multiplied
dydh4 = omega4
dydf3 = 1 / f3
dydh3 = omega3
dydf2 = -np.sin(f2)
dydh2 = omega2
dydf1 = np.exp(f1)
dydh1 = omega1
dydf0 = np.cos(f0)

# %% wrong: multiplies by f3
dydh4 = omega4
dydf3 = f3 * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% wrong: forgets omega_2
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = np.cos(f0) * dydh1

# %% wrong: minus sign in the derivative of the sine
dydh4 = omega4
dydf3 = (1 / f3) * dydh4
dydh3 = omega3 * dydf3
dydf2 = -np.sin(f2) * dydh3
dydh2 = omega2 * dydf2
dydf1 = np.exp(f1) * dydh2
dydh1 = omega1 * dydf1
dydf0 = -np.cos(f0) * dydh1

# %% wrong: copies the table
dydh4, dydf3, dydh3, dydf2, dydh2, dydf1, dydh1, dydf0 = (
    -0.5, -0.211, -0.632, 0.476, 0.953, 4.83, -1.932, -0.646)
