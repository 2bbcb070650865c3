# points: 2
# style: the recursion, in logarithms
def log_volume_of_hypersphere(diameter, dimensions):
    r = diameter / 2
    total, start = (0.0, 2) if dimensions % 2 == 0 else (np.log(diameter), 3)
    n = np.arange(start, dimensions + 1, 2)
    return total + np.sum(np.log(2 * np.pi * r * r / n))
