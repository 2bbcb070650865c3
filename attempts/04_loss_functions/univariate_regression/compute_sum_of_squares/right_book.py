# points: 2
# style: as in the book's practical
def compute_sum_of_squares(y_train, y_pred):
    sum_of_squares = np.sum((y_train - y_pred) * (y_train - y_pred))
    return sum_of_squares
