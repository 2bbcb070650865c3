# points: 0
# mistake: rounds in the caller's array
def accuracy(output, y):
    output[output > 0.5] = 1
    output[output < 0.5] = 0
    return np.mean(output == y)
