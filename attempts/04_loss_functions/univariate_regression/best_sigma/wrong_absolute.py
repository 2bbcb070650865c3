# points: 0
# mistake: mean absolute residual
def best_sigma(y_train, mu):
    return np.mean(np.abs(y_train - mu))
