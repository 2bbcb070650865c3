# points: 0
# mistake: computes the new rate and does not use it
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        rate = alpha * beta ** (t // every)
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)
