# points: 0
# mistake: np.std takes the mean of the residuals out
def best_sigma(y_train, mu):
    return np.std(y_train - mu)
