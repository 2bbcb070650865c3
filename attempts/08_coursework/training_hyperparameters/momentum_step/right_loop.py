# points: 3
# style: number by number
def momentum_step(phi, velocity, gradient, alpha, beta):
    phi, velocity = phi.copy(), velocity.copy()
    for i in np.ndindex(phi.shape):
        velocity[i] = beta * velocity[i] + gradient[i]
        phi[i] -= alpha * velocity[i]
    return phi, velocity
