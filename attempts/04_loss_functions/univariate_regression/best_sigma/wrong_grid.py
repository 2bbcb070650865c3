# points: 0
# mistake: searches a coarse grid that ends at 0.5
def best_sigma(y_train, mu):
    values = np.arange(0.1, 0.5, 0.01)
    costs = [len(y_train) * np.log(s) + np.sum((y_train - mu) ** 2) / (2 * s ** 2) for s in values]
    return values[np.argmin(costs)]
