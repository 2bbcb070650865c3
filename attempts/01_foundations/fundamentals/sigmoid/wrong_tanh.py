# points: 0
# mistake: takes tanh for the sigmoid
def sigmoid(X):
    return np.tanh(X)
