# points: 0
# mistake: sets the seed in every layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights, biases = [], []
    for columns, rows in zip(sizes[:-1], sizes[1:]):
        np.random.seed(0)
        weights.append(np.random.normal(size=(rows, columns)) * np.sqrt(sigma_sq_omega))
        biases.append(np.zeros((rows, 1)))
    return weights, biases
