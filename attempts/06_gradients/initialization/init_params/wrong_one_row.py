# points: 0
# mistake: one row of numbers for all units of a layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights = [np.tile(np.random.normal(0, np.sqrt(sigma_sq_omega), (1, columns)), (rows, 1))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]
