# points: 2
# style: loop
def least_squares_loss(y_train, y_predict):
    total = 0
    for y, f in zip(y_train, y_predict):
        total += (y - f) ** 2
    return np.array([total])
