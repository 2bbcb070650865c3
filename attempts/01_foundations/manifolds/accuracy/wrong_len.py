# points: 0
# mistake: len of an array of shape (1, N) is 1
def accuracy(output, y):
    return np.sum((output > 0.5) == y) / len(y)
