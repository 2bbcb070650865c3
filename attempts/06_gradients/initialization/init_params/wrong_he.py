# points: 0
# mistake: divides by the width of its own accord
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    weights = [np.random.normal(0, np.sqrt(sigma_sq_omega / columns), (rows, columns))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]
