# points: 0
# mistake: returns shape (2,)
def fit_exactly(data_x, data_y):
    X = np.column_stack((np.ones(len(data_x)), data_x))
    return np.linalg.lstsq(X, data_y)[0]
