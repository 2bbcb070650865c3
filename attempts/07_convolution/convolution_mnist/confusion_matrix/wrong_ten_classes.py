# points: 0
# mistake: ten classes hard-coded
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((10, 10), dtype=int)
    for right, guess in zip(y, predicted):
        counts[right, guess] += 1
    return counts
