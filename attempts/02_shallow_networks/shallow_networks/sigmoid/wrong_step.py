# points: 0
# mistake: a hard step
def sigmoid(preactivation):
    return np.heaviside(preactivation, 0.5)
