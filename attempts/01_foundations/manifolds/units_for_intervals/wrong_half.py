# points: 0
# mistake: one unit for each interval of class 1, plus one
def units_for_intervals(n):
    return n // 2 + 1
