# points: 1
# style: returns a copy
def lin(preactivation):
    return 1.0 * np.array(preactivation)
