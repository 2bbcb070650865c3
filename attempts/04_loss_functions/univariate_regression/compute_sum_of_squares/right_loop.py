# points: 2
# style: loop over the examples
def compute_sum_of_squares(y_train, y_pred):
    total = 0
    for i, y in enumerate(y_train):
        total += (y - y_pred[0, i]) ** 2
    return total
