# points: 0
# mistake: shuffles the caller's data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    np.random.shuffle(data.T)
    return phi - alpha * compute_gradient(data[0, :batch_size], data[1, :batch_size], phi)
