# points: 0
# mistake: every column of the path is the last position, for the list holds one array many times
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    phi = phi.copy()
    path = [phi]
    for t in range(n_steps):
        phi[:] = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
        path.append(phi)
    return np.concatenate(path, axis=1)
