# points: 0
# mistake: one minus the mean distance
def accuracy(output, y):
    return 1 - np.mean(np.abs(output - y))
