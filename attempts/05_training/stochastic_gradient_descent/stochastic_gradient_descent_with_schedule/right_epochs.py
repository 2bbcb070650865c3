# points: 4
# style: goes through a shuffled data set in blocks
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    out, order = [np.array(phi)], np.array([], dtype=int)
    for t in range(n_steps):
        if len(order) < batch_size:
            order = np.random.permutation(data.shape[1])
        batch, order = order[:batch_size], order[batch_size:]
        g = compute_gradient(data[0, batch], data[1, batch], out[-1])
        out.append(out[-1] - alpha * beta ** (t // every) * g)
    return np.hstack(out)
