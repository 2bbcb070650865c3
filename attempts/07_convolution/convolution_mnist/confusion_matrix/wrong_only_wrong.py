# points: 0
# mistake: counts mistakes only
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        if right != guess:
            counts[right, guess] += 1
    return counts
