# points: 0
# mistake: mirrors negative values
def lin(preactivation):
    return np.abs(preactivation)
