# points: 2
# style: as in the book's practical: a list of picked elements
def categorical_distribution(y, lambda_param):
    return np.array([lambda_param[row, i] for i, row in enumerate(y)])
