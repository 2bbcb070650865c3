# points: 0
# mistake: draws with replacement
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    batch = np.random.randint(0, data.shape[1], batch_size)
    if batch_size == data.shape[1]:
        batch = np.arange(batch_size)
    return phi - alpha * compute_gradient(data[0, batch], data[1, batch], phi)
