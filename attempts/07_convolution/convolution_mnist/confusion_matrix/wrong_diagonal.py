# points: 0
# mistake: counts right answers only
def confusion_matrix(y, predicted, n_classes=10):
    return np.diag([int(((y == k) & (predicted == k)).sum()) for k in range(n_classes)])
