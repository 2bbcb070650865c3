# points: 2
# style: norm of the residuals over the root of their number
def best_sigma(y_train, mu):
    return np.linalg.norm(y_train - mu) / np.sqrt(y_train.size)
