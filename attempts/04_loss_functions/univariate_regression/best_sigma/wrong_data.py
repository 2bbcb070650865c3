# points: 0
# mistake: spread of the measurements
def best_sigma(y_train, mu):
    return np.std(y_train)
