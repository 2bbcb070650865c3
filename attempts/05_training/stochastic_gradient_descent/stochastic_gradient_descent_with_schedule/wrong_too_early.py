# points: 0
# mistake: lowers the rate before the first step already
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        if t % every == 0:
            alpha *= beta
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)
