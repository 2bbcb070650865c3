# points: 0
# mistake: draws one batch and keeps it
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    batch = data[:, np.random.permutation(data.shape[1])[:batch_size]]
    path = [phi]
    for t in range(n_steps):
        g = compute_gradient(batch[0], batch[1], path[-1])
        path.append(path[-1] - alpha * beta ** (t // every) * g)
    return np.concatenate(path, axis=1)
