# points: 0
# mistake: a fixed learning rate, no search
def gradient_descent_step(phi, data, model):
    return phi - 0.02 * compute_gradient(data[0], data[1], phi)
