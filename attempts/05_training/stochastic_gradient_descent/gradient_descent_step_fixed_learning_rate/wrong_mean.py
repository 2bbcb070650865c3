# points: 0
# mistake: divides by the number of examples
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi - alpha * compute_gradient(data[0], data[1], phi) / data.shape[1]
