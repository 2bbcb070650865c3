# points: 0
# mistake: math.exp works on single numbers only
def sigmoid(X):
    return 1 / (1 + math.exp(-X))
