# points: 0
# mistake: moves all parameters together
def estimate_gradient(loss, phi, delta=1e-5):
    slope = (loss(phi + delta) - loss(phi)) / delta
    return np.full(phi.shape, slope)
