# points: 4
# style: walks on until a point leaves the line
def count_linear_regions(y, x):
    count, start = 1, 0
    i = 2
    while i < len(x):
        line = y[start] + (y[start + 1] - y[start]) / (x[start + 1] - x[start]) * (x[i] - x[start])
        if abs(y[i] - line) > 1e-6 * (1 + abs(line)):
            count += 1
            start = i
            i = start + 2
        else:
            i += 1
    return count
