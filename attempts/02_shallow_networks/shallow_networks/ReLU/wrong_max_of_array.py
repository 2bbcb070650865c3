# points: 0
# mistake: the built-in max compares the whole array with zero
def ReLU(preactivation):
    return max(preactivation, 0)
