# points: 4
# style: calls the book's step by keywords and keeps the path in single precision
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = np.zeros((2, n_steps + 1), dtype=np.float32)
    path[:, 0] = phi[:, 0]
    for t in range(n_steps):
        path[:, t + 1] = stochastic_gradient_descent_step(
            path[:, [t]], data, alpha=alpha * beta ** (t // every), batch_size=batch_size)[:, 0]
    return path
