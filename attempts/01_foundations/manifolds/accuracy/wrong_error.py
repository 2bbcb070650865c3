# points: 0
# mistake: share of wrong answers
def accuracy(output, y):
    return np.mean((output > 0.5) != y)
