# %% right: as in the book (3 points)
f0 = beta0 + omega0 * x
h1 = np.sin(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.cos(f2)
f3 = beta3 + omega3 * h3
h4 = np.log(f3)
y = beta4 + omega4 * h4

# %% right: the math module (3 points)
f0 = beta0 + omega0 * x
h1 = math.sin(f0)
f1 = beta1 + omega1 * h1
h2 = math.exp(f1)
f2 = beta2 + omega2 * h2
h3 = math.cos(f2)
f3 = beta3 + omega3 * h3
h4 = math.log(f3)
y = beta4 + omega4 * h4

# %% right: torch tensors of one element (3 points)
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

# %% wrong: y without the last step
f0 = beta0 + omega0 * x
h1 = np.sin(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.cos(f2)
f3 = beta3 + omega3 * h3
h4 = np.log(f3)
y = h4

# %% wrong: decimal logarithm
f0 = beta0 + omega0 * x
h1 = np.sin(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.cos(f2)
f3 = beta3 + omega3 * h3
h4 = np.log10(f3)
y = beta4 + omega4 * h4

# %% wrong: sine and cosine swapped
f0 = beta0 + omega0 * x
h1 = np.cos(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.sin(f2)
f3 = beta3 + omega3 * h3
h4 = np.log(f3)
y = beta4 + omega4 * h4

# %% wrong: offset and factor swapped
f0 = omega0 + beta0 * x
h1 = np.sin(f0)
f1 = beta1 + omega1 * h1
h2 = np.exp(f1)
f2 = beta2 + omega2 * h2
h3 = np.cos(f2)
f3 = beta3 + omega3 * h3
h4 = np.log(f3)
y = beta4 + omega4 * h4

# %% wrong: copies the table
f0, h1, f1, h2, f2, h3, f3, h4 = 1.230, 0.942, 1.623, 5.068, 7.137, 0.657, 2.372, 0.864
y = -0.732

# %% wrong: as released
f0 = h1 = f1 = h2 = f2 = h3 = f3 = h4 = y = None
