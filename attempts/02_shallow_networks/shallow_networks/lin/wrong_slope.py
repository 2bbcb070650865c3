# points: 0
# mistake: keeps the factor 10
def lin(preactivation):
    return 10 * preactivation
