# points: 0
# mistake: a block of neighbours from a random place
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    start = np.random.randint(0, data.shape[1] - batch_size + 1)
    batch = slice(start, start + batch_size)
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)
