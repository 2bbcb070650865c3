# points: 0
# mistake: changes the caller's array
def ReLU(preactivation):
    preactivation[preactivation < 0] = 0
    return preactivation
