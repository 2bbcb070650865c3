# points: 1
# style: off by less than one half
def accuracy(output, y):
    return [[np.mean(np.abs(output - y) < 0.5)]]
