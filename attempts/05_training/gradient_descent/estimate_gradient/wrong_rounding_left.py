# points: 0
# mistake: moves the caller's phi and takes the step off again, which leaves rounding behind
def estimate_gradient(loss, phi, delta=1e-5):
    base, gradient = loss(phi), np.zeros_like(phi)
    for p in range(len(phi)):
        phi[p] += delta
        gradient[p] = (loss(phi) - base) / delta
        phi[p] -= delta
    return gradient
