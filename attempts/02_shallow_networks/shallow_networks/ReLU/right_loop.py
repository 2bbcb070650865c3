# points: 2
# style: one element at a time
def ReLU(preactivation):
    activation = np.zeros_like(preactivation)
    for i, z in np.ndenumerate(preactivation):
        if z > 0:
            activation[i] = z
    return activation
