# points: 0
# mistake: one square for each example
def least_squares_loss(y_train, y_predict):
    return (y_train - y_predict) ** 2
