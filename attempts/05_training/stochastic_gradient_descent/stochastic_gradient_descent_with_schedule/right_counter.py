# points: 4
# style: lowers the rate when a counter says so
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for step in range(n_steps):
        if step > 0 and step % every == 0:
            alpha = alpha * beta
        path.append(stochastic_gradient_descent_step(path[-1], data, model, alpha, batch_size))
    return np.concatenate(path, axis=1)
