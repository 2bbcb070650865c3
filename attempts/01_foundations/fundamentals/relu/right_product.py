# points: 1
# style: times a mask
def relu(X):
    return X * (X > 0)
