# points: 0
# mistake: central differences: more evaluations than asked
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - loss(phi - delta * I[:, p:p + 1]))
                      / (2 * delta)] for p in range(len(phi))])
