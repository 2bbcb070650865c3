# points: 0
# mistake: always the first examples
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    return phi - alpha * compute_gradient(data[0, :batch_size], data[1, :batch_size], phi)
