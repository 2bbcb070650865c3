# points: 0
# mistake: evaluates the loss at phi again for every parameter
def estimate_gradient(loss, phi, delta=1e-5):
    I = np.eye(len(phi))
    return np.array([[(loss(phi + delta * I[:, p:p + 1]) - loss(phi)) / delta]
                     for p in range(len(phi))])
