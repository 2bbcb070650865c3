# points: 4
# style: hands a batch to the step with a fixed learning rate
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    path = [phi]
    for t in range(n_steps):
        batch = np.random.choice(data.shape[1], batch_size, replace=False)
        path.append(gradient_descent_step_fixed_learning_rate(
            path[-1], data[:, batch], model, alpha * beta ** (t // every)))
    return np.hstack(path)
