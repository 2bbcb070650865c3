# points: 4
# style: writes the step out
def stochastic_gradient_descent_with_schedule(phi, data, model, alpha, batch_size, n_steps, beta, every):
    phi_all = np.zeros((2, n_steps + 1))
    phi_all[:, 0:1] = phi
    rate = alpha
    for t in range(n_steps):
        batch = np.random.permutation(data.shape[1])[:batch_size]
        g = compute_gradient(data[0, batch], data[1, batch], phi_all[:, t:t + 1])
        phi_all[:, t + 1:t + 2] = phi_all[:, t:t + 1] - rate * g
        if (t + 1) % every == 0:
            rate *= beta
    return phi_all
