# points: 0
# mistake: the variance
def best_sigma(y_train, mu):
    return np.mean((y_train - mu) ** 2)
