# %% right: as in the book (3 points)
beta_0 = np.random.normal(size=(D_1,1))
Omega_0 = np.random.normal(size=(D_1,D_i))
beta_1 = np.random.normal(size=(D_2,1))
Omega_1 = np.random.normal(size=(D_2,D_1))
beta_2 = np.random.normal(size=(D_3,1))
Omega_2 = np.random.normal(size=(D_3,D_2))
beta_3 = np.random.normal(size=(D_o,1))
Omega_3 = np.random.normal(size=(D_o,D_3))

# %% right: another generator, numbers for sizes (3 points)
rng = np.random.default_rng()
beta_0, Omega_0 = rng.normal(size=(5, 1)), rng.normal(size=(5, 4))
beta_1, Omega_1 = rng.normal(size=(2, 1)), rng.normal(size=(2, 5))
beta_2, Omega_2 = rng.normal(size=(4, 1)), rng.normal(size=(4, 2))
beta_3, Omega_3 = rng.normal(size=(1, 1)), rng.normal(size=(1, 4))

# %% right: torch (3 points)
import torch

beta_0, beta_1, beta_2, beta_3 = (torch.randn(d, 1) for d in (D_1, D_2, D_3, D_o))
Omega_0, Omega_1 = torch.randn(D_1, D_i), torch.randn(D_2, D_1)
Omega_2, Omega_3 = torch.randn(D_3, D_2), torch.randn(D_o, D_3)

# %% wrong: offsets as flat arrays
beta_0 = np.random.normal(size=D_1)
Omega_0 = np.random.normal(size=(D_1,D_i))
beta_1 = np.random.normal(size=(D_2))
Omega_1 = np.random.normal(size=(D_2,D_1))
beta_2 = np.random.normal(size=(D_3))
Omega_2 = np.random.normal(size=(D_3,D_2))
beta_3 = np.random.normal(size=(D_o))
Omega_3 = np.random.normal(size=(D_o,D_3))

# %% wrong: one offset a layer, spread by broadcasting
beta_0 = np.random.normal(size=(1,1))
Omega_0 = np.random.normal(size=(D_1,D_i))
beta_1 = np.random.normal(size=(1,1))
Omega_1 = np.random.normal(size=(D_2,D_1))
beta_2 = np.random.normal(size=(D_3,1))
Omega_2 = np.random.normal(size=(D_3,D_2))
beta_3 = np.random.normal(size=(D_o,1))
Omega_3 = np.random.normal(size=(D_o,D_3))

# %% wrong: offsets of the layer before
beta_0 = np.random.normal(size=(D_i,1))
Omega_0 = np.random.normal(size=(D_1,D_i))
beta_1 = np.random.normal(size=(D_1,1))
Omega_1 = np.random.normal(size=(D_2,D_1))
beta_2 = np.random.normal(size=(D_2,1))
Omega_2 = np.random.normal(size=(D_3,D_2))
beta_3 = np.random.normal(size=(D_o,1))
Omega_3 = np.random.normal(size=(D_o,D_3))

# %% wrong: matrices transposed
beta_0 = np.random.normal(size=(D_1,1))
Omega_0 = np.random.normal(size=(D_i,D_1))
beta_1 = np.random.normal(size=(D_2,1))
Omega_1 = np.random.normal(size=(D_1,D_2))
beta_2 = np.random.normal(size=(D_3,1))
Omega_2 = np.random.normal(size=(D_2,D_3))
beta_3 = np.random.normal(size=(D_o,1))
Omega_3 = np.random.normal(size=(D_3,D_o))

# %% wrong: uniform numbers between 0 and 1
beta_0, Omega_0 = np.random.rand(D_1, 1), np.random.rand(D_1, D_i)
beta_1, Omega_1 = np.random.rand(D_2, 1), np.random.rand(D_2, D_1)
beta_2, Omega_2 = np.random.rand(D_3, 1), np.random.rand(D_3, D_2)
beta_3, Omega_3 = np.random.rand(D_o, 1), np.random.rand(D_o, D_3)

# %% wrong: as released
beta_0 = np.random.normal(size=(1, 1))
Omega_0 = np.random.normal(size=(1, 1))
beta_1 = np.random.normal(size=(1, 1))
Omega_1 = np.random.normal(size=(1, 1))
beta_2 = np.random.normal(size=(1, 1))
Omega_2 = np.random.normal(size=(1, 1))
beta_3 = np.random.normal(size=(1, 1))
Omega_3 = np.random.normal(size=(1, 1))

# %% wrong: zeros of the right sizes
beta_0 = np.zeros(shape=(D_1,1))
Omega_0 = np.zeros(shape=(D_1,D_i))
beta_1 = np.zeros(shape=(D_2,1))
Omega_1 = np.zeros(shape=(D_2,D_1))
beta_2 = np.zeros(shape=(D_3,1))
Omega_2 = np.zeros(shape=(D_3,D_2))
beta_3 = np.zeros(shape=(D_o,1))
Omega_3 = np.zeros(shape=(D_o,D_3))
