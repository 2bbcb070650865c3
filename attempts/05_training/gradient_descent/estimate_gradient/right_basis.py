# points: 3
# style: columns of the identity
def estimate_gradient(loss, phi, delta=1e-5):
    base = loss(phi)
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - base) / delta] for p in range(len(phi))])
