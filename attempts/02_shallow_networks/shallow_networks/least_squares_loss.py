# %% right: as in the book's practical (2 points)
def least_squares_loss(y_train, y_predict):
    loss = np.sum((y_train - y_predict) * (y_train - y_predict))
    return loss

# %% right: dot product (2 points)
def least_squares_loss(y_train, y_predict):
    d = np.subtract(y_predict, y_train)
    return np.dot(d, d)

# %% right: loop (2 points)
def least_squares_loss(y_train, y_predict):
    total = 0
    for y, f in zip(y_train, y_predict):
        total += (y - f) ** 2
    return np.array([total])

# %% wrong: absolute distances
def least_squares_loss(y_train, y_predict):
    return np.sum(np.abs(y_train - y_predict))

# %% wrong: a factor of one half, as in other textbooks
def least_squares_loss(y_train, y_predict):
    return 0.5 * np.sum((y_train - y_predict) ** 2)

# %% wrong: mean where a sum is asked
def least_squares_loss(y_train, y_predict):
    return np.mean((y_train - y_predict) ** 2)

# %% wrong: one square for each example
def least_squares_loss(y_train, y_predict):
    return (y_train - y_predict) ** 2

# %% wrong: squares the sum
def least_squares_loss(y_train, y_predict):
    return np.sum(y_train - y_predict) ** 2

# %% wrong: root of the sum of squares
def least_squares_loss(y_train, y_predict):
    return np.linalg.norm(y_train - y_predict)

# %% wrong: the difference of the squares
def least_squares_loss(y_train, y_predict):
    return np.sum(y_train ** 2 - y_predict ** 2)
