# points: 0
# mistake: ReLU again
def lin(preactivation):
    return np.maximum(preactivation, 0)
