# points: 0
# mistake: puts the learning rate into the velocity
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + alpha * gradient
    return phi - velocity, velocity
