# points: 0
# mistake: uniform weights in the first and the last layer
def init_params(K, D, sigma_sq_omega):
    sizes = [1] + [D] * K + [1]
    std = np.sqrt(sigma_sq_omega)
    weights = [std * np.random.normal(size=(rows, columns)) if rows == columns
               else np.random.uniform(-np.sqrt(3) * std, np.sqrt(3) * std, (rows, columns))
               for columns, rows in zip(sizes[:-1], sizes[1:])]
    return weights, [np.zeros((rows, 1)) for rows in sizes[1:]]
