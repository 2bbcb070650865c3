# %% right: element by element, as a list (2 points)
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    b = np.zeros((3, 1))
    W = np.zeros((3, 1))
    v = np.zeros((1, 3))
    b[0, 0], b[1, 0], b[2, 0] = theta_10, theta_20, theta_30
    W[0, 0], W[1, 0], W[2, 0] = theta_11, theta_21, theta_31
    v[0, 0], v[0, 1], v[0, 2] = phi_1, phi_2, phi_3
    return [b, W, np.ones((1, 1)) * phi_0, v]

# %% right: reshape (2 points)
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([theta_10, theta_20, theta_30]).reshape(3, 1)
    Omega_0 = np.array([theta_11, theta_21, theta_31]).reshape(3, 1)
    beta_1 = np.array(phi_0).reshape(1, 1)
    Omega_1 = np.array([phi_1, phi_2, phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1

# %% right: torch (2 points)
import torch

def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    theta = torch.tensor([[theta_10, theta_11], [theta_20, theta_21], [theta_30, theta_31]])
    return theta[:, :1], theta[:, 1:], torch.tensor([[phi_0]]), torch.tensor([[phi_1, phi_2, phi_3]])

# %% wrong: uses the numbers of the first network
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([n1_theta_10, n1_theta_20, n1_theta_30]).reshape(3, 1)
    Omega_0 = np.array([n1_theta_11, n1_theta_21, n1_theta_31]).reshape(3, 1)
    beta_1 = np.array(n1_phi_0).reshape(1, 1)
    Omega_1 = np.array([n1_phi_1, n1_phi_2, n1_phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1

# %% wrong: constants of the visible case
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    return np.zeros((3, 1)), np.full((3, 1), 2.0), np.array([[5.0]]), np.ones((1, 3))

# %% wrong: arrays of whole numbers, which drop the fractions
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([theta_10, theta_20, theta_30], dtype=int).reshape(3, 1)
    Omega_0 = np.array([theta_11, theta_21, theta_31]).reshape(3, 1)
    beta_1 = np.array(phi_0).reshape(1, 1)
    Omega_1 = np.array([phi_1, phi_2, phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1

# %% wrong: returns matrices first
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([theta_10, theta_20, theta_30]).reshape(3, 1)
    Omega_0 = np.array([theta_11, theta_21, theta_31]).reshape(3, 1)
    beta_1 = np.array(phi_0).reshape(1, 1)
    Omega_1 = np.array([phi_1, phi_2, phi_3]).reshape(1, 3)
    return Omega_0, beta_0, Omega_1, beta_1

# %% wrong: offsets and slopes swapped
def network_matrices(phi_0, phi_1, phi_2, phi_3,
                     theta_10, theta_11, theta_20, theta_21, theta_30, theta_31):
    beta_0 = np.array([theta_11, theta_21, theta_31]).reshape(3, 1)
    Omega_0 = np.array([theta_10, theta_20, theta_30]).reshape(3, 1)
    beta_1 = np.array(phi_0).reshape(1, 1)
    Omega_1 = np.array([phi_1, phi_2, phi_3]).reshape(1, 3)
    return beta_0, Omega_0, beta_1, Omega_1
