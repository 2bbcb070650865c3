# points: 0
# mistake: forgets to divide
def softmax(X):
    return np.exp(X)
