# points: 0
# mistake: walks on in the caller's phi
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi.copy()]
    for t in range(n_steps):
        phi[:] = stochastic_gradient_descent_step(phi, data, model, alpha * beta ** (t // every), batch_size)
        path.append(phi.copy())
    return np.concatenate(path, axis=1)
