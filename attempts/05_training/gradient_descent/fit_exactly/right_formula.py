# points: 3
# style: solved on paper
def fit_exactly(data_x, data_y):
    mx, my = np.mean(data_x), np.mean(data_y)
    slope = np.sum((data_x - mx) * (data_y - my)) / np.sum((data_x - mx) ** 2)
    return [[my - slope * mx], [slope]]
