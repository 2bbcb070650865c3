# points: 0
# mistake: returns the step (the derivative) in place of the unit
def ReLU(preactivation):
    return (preactivation > 0) * 1.0
