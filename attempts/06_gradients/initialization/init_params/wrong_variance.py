# points: 0
# mistake: variance taken for the standard deviation
def init_params(K, D, sigma_sq_omega):
    np.random.seed(0)
    D_i = 1
    D_o = 1
    all_weights = [None] * (K + 1)
    all_biases = [None] * (K + 1)
    all_weights[0] = np.random.normal(size=(D, D_i)) * sigma_sq_omega
    all_weights[-1] = np.random.normal(size=(D_o, D)) * sigma_sq_omega
    all_biases[0] = np.zeros((D, 1))
    all_biases[-1] = np.zeros((D_o, 1))
    for layer in range(1, K):
        all_weights[layer] = np.random.normal(size=(D, D)) * sigma_sq_omega
        all_biases[layer] = np.zeros((D, 1))
    return all_weights, all_biases
