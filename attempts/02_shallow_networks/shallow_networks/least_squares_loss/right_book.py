# points: 2
# style: as in the book's practical
def least_squares_loss(y_train, y_predict):
    loss = np.sum((y_train - y_predict) * (y_train - y_predict))
    return loss
