# points: 0
# mistake: adds the velocity
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + gradient
    return phi + alpha * velocity, velocity
