# points: 0
# mistake: the earlier parameters stay moved
def estimate_gradient(loss, phi, delta=1e-5):
    base, moved, gradient = loss(phi), phi.copy(), np.zeros(phi.shape)
    for p in range(len(phi)):
        moved[p] += delta
        gradient[p] = (loss(moved) - base) / delta
    return gradient
