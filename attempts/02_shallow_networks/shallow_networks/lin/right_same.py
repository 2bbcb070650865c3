# points: 1
# style: returns what it got
def lin(preactivation):
    activation = preactivation
    return activation
