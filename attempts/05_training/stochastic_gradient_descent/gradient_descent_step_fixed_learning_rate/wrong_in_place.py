# points: 0
# mistake: changes the caller's phi
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    phi -= alpha * compute_gradient(data[0], data[1], phi)
    return phi
