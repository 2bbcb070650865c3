# points: 4
# style: a generator with its scale
def init_params(K, D, sigma_sq_omega):
    rng = np.random.default_rng()
    std = math.sqrt(sigma_sq_omega)
    w = [rng.normal(0, std, (D, 1))]
    for _ in range(K - 1):
        w.append(rng.normal(0, std, (D, D)))
    w.append(rng.normal(0, std, (1, D)))
    return w, [np.zeros((D, 1)) for _ in range(K)] + [np.zeros((1, 1))]
