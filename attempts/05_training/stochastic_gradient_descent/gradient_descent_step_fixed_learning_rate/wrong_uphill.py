# points: 0
# mistake: adds the gradient
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi + alpha * compute_gradient(data[0], data[1], phi)
