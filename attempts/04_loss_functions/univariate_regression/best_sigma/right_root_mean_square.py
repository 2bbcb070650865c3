# points: 2
# style: root of the mean square
def best_sigma(y_train, mu):
    return np.sqrt(np.sum((y_train - mu) ** 2) / len(y_train))
