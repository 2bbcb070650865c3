# points: 1
# style: counts class changes
def units_for_intervals(n):
    classes = [k % 2 for k in range(n)]
    return sum(a != b for a, b in zip(classes, classes[1:]))
