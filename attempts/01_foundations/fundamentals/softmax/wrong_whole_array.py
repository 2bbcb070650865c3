# points: 0
# mistake: divides by the sum of the whole array
def softmax(X):
    return np.exp(X) / np.sum(np.exp(X))
