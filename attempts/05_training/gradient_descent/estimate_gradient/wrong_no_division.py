# points: 0
# mistake: leaves out the division
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    base = loss(phi)
    return np.array([[loss(phi + delta * I[:, p:p + 1]) - base] for p in range(len(phi))])
