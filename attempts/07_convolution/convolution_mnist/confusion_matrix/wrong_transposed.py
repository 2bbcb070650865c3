# points: 0
# mistake: rows and columns swapped
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        counts[guess, right] += 1
    return counts
