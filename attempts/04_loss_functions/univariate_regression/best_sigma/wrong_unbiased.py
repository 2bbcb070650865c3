# points: 0
# mistake: divides by I - 1
def best_sigma(y_train, mu):
    return np.sqrt(np.sum((y_train - mu) ** 2) / (len(y_train) - 1))
