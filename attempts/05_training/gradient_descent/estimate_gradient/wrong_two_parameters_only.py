# points: 0
# mistake: written for two parameters
def estimate_gradient(loss, phi, delta=1e-5):
    base = loss(phi)
    return np.array([[(loss(phi + np.array([[delta], [0]])) - base) / delta],
                     [(loss(phi + np.array([[0], [delta]])) - base) / delta]])
