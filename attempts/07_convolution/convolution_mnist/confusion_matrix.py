# %% right: one comparison for each entry, a list of lists (2 points)
def confusion_matrix(y, predicted, n_classes=10):
    return [[int(((y == i) & (predicted == j)).sum()) for j in range(n_classes)]
            for i in range(n_classes)]

# %% right: a loop (2 points)
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        counts[right, guess] += 1
    return counts

# %% right: product of one-hot matrices in torch, floats (2 points)
def confusion_matrix(y, predicted, n_classes=10):
    y, predicted = torch.as_tensor(y), torch.as_tensor(predicted)
    return F.one_hot(y, n_classes).float().T @ F.one_hot(predicted, n_classes).float()

# %% wrong: sets one instead of counting
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        counts[right, guess] = 1
    return counts

# %% wrong: counts right answers only
def confusion_matrix(y, predicted, n_classes=10):
    return np.diag([int(((y == k) & (predicted == k)).sum()) for k in range(n_classes)])

# %% wrong: fancy indexing counts repeated pairs once
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    counts[np.asarray(y), np.asarray(predicted)] += 1
    return counts

# %% wrong: divides by the number of examples
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        counts[right, guess] += 1
    return counts / len(y)

# %% wrong: counts mistakes only
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        if right != guess:
            counts[right, guess] += 1
    return counts

# %% wrong: ten classes hard-coded
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((10, 10), dtype=int)
    for right, guess in zip(y, predicted):
        counts[right, guess] += 1
    return counts

# %% wrong: rows and columns swapped
def confusion_matrix(y, predicted, n_classes=10):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for right, guess in zip(y, predicted):
        counts[guess, right] += 1
    return counts
