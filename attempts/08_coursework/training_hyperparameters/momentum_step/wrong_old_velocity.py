# points: 0
# mistake: moves by the velocity before the step
def momentum_step(phi, velocity, gradient, alpha, beta):
    return phi - alpha * velocity, beta * velocity + gradient
