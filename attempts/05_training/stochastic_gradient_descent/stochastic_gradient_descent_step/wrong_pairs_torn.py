# points: 0
# mistake: shuffles inputs and outputs separately
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    x = np.random.permutation(data[0])[:batch_size]
    y = np.random.permutation(data[1])[:batch_size]
    return phi - alpha * compute_gradient(x, y, phi)
