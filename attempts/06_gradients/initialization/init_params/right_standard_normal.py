# points: 4
# style: standard normal numbers stretched, nested lists
def init_params(K, D, sigma_sq_omega):
    rng = np.random.default_rng(3)
    shapes = [(D, 1)] + [(D, D)] * (K - 1) + [(1, D)]
    weights = [(sigma_sq_omega ** 0.5 * rng.standard_normal(s)).astype(np.float32) for s in shapes]
    return [w.tolist() for w in weights], [[[0.0]] * s[0] for s in shapes]
