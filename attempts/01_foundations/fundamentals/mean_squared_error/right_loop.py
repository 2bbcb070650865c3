# points: 2
# style: loops
def mean_squared_error(y_pred, y):
    total = 0
    for row_pred, row in zip(y_pred, y):
        for a, b in zip(row_pred, row):
            total += (a - b) ** 2
    return total / (y.shape[0] * y.shape[1])
