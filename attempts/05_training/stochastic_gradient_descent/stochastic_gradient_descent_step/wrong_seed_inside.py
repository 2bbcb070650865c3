# points: 0
# mistake: sets the seed in every call
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    np.random.seed(0)
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)
