# points: 0
# mistake: compares the output itself with the class
def accuracy(output, y):
    return np.mean(output == y)
