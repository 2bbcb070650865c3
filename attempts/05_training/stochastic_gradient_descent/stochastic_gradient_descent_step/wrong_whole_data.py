# points: 0
# mistake: draws a batch and then uses all the data
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.permutation(data.shape[1])[:batch_size]
    return phi - alpha * compute_gradient(data[0], data[1], phi)
