# points: 0
# mistake: counts class 1 only
def accuracy(output, y):
    return np.mean((output > 0.5) * y)
