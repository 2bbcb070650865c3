# points: 0
# mistake: fancy indexing counts repeated pairs once
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    counts[np.asarray(y), np.asarray(predicted)] += 1
    return counts
