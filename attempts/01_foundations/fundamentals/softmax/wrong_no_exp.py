# points: 0
# mistake: forgets the exponential
def softmax(X):
    return X / X.sum(axis=0)
