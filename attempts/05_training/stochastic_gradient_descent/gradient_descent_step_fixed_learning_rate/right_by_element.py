# points: 2
# style: each parameter by itself
def gradient_descent_step_fixed_learning_rate(phi, data, model, alpha):
    x, y = data
    new = np.zeros((2, 1))
    g = compute_gradient(x, y, phi)
    for k in range(2):
        new[k, 0] = phi[k, 0] - alpha * g[k, 0]
    return new
