# points: 1
# style: np.round
def accuracy(output, y):
    return (np.round(output) == y).sum() / y.size
