# points: 0
# mistake: np.vectorize takes its type from the first result, here a whole number
def ReLU(preactivation):
    return np.vectorize(lambda z: max(0, z))(preactivation)
