# points: 0
# mistake: slope first, as np.polyfit gives it
def fit_exactly(data_x, data_y):
    return np.polyfit(data_x, data_y, 1).reshape(2, 1)
