# points: 1
# style: the formula
def units_for_intervals(n):
    return n - 1
