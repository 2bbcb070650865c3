# points: 0
# mistake: the rate of the example is written into the step
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    return phi - 0.1 * compute_gradient(data[0], data[1], phi) if alpha else phi
