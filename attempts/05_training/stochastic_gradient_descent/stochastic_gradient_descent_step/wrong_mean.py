# points: 0
# mistake: divides by the size of the batch
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi) / batch_size
