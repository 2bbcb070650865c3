# points: 0
# mistake: scales the batch up to the whole data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    n = data.shape[1]
    batch = np.random.permutation(n)[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi) * n / batch_size
