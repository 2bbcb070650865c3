# points: 0
# mistake: a count
def accuracy(output, y):
    return np.sum((output > 0.5) == y)
