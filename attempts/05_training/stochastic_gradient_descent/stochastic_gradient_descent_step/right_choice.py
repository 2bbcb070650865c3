# points: 4
# style: a generator of one's own, choice without replacement
def stochastic_gradient_descent_step(phi, data, model, alpha, batch_size):
    rng = np.random.default_rng()
    batch = rng.choice(data, batch_size, replace=False, axis=1)
    return phi - alpha * compute_gradient(batch[0], batch[1], phi)
