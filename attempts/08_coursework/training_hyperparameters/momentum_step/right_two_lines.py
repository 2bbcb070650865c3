# points: 3
# style: the two equations, other order of terms
def momentum_step(phi, velocity, gradient, alpha, beta):
    new_velocity = gradient + velocity * beta
    new_phi = phi - new_velocity * alpha
    return new_phi, new_velocity
