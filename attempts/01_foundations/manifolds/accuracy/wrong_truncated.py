# points: 0
# mistake: cuts the decimals off, so that everything becomes class 0
def accuracy(output, y):
    return np.mean(output.astype(int) == y)
