# points: 0
# mistake: the convention with a factor 1 - beta
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity = beta * velocity + (1 - beta) * gradient
    return phi - alpha * velocity, velocity
