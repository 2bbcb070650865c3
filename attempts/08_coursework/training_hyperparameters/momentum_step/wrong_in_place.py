# points: 0
# mistake: changes the arrays that it was given
def momentum_step(phi, velocity, gradient, alpha, beta):
    velocity *= beta
    velocity += gradient
    phi -= alpha * velocity
    return phi, velocity
