# points: 2
# style: as in the book's practical
def sigmoid(preactivation):
    activation = 1 / (1 + np.exp(-10 * preactivation))
    return activation
