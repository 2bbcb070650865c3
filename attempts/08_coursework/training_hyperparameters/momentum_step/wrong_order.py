# points: 0
# mistake: returns the velocity first
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + gradient
    return velocity, phi - alpha * velocity
