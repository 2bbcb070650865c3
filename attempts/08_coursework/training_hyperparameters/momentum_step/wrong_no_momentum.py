# points: 0
# mistake: moves by the gradient alone
def momentum_step(phi, velocity, gradient, alpha, beta):
    return phi - alpha * gradient, beta * velocity + gradient
