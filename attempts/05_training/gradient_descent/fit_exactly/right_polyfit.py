# points: 3
# style: np.polyfit, turned round
def fit_exactly(data_x, data_y):
    slope, intercept = np.polyfit(data_x, data_y, 1)
    return np.array([[intercept], [slope]])
