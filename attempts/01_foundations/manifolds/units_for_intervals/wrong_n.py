# points: 0
# mistake: one unit for each interval
def units_for_intervals(n):
    return n
