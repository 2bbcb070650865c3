# points: 0
# mistake: lets a small part of the negative numbers through
def ReLU(preactivation):
    return np.where(preactivation > 0, preactivation, 0.01 * preactivation)
