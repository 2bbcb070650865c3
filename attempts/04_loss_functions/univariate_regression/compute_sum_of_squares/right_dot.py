# points: 2
# style: dot product of the residuals
def compute_sum_of_squares(y_train, y_pred):
    residuals = y_pred.flatten() - y_train
    return residuals @ residuals
