# points: 0
# mistake: mirrors negative values instead of clipping them
def ReLU(preactivation):
    return np.abs(preactivation)
