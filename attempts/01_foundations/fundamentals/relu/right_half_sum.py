# points: 1
# style: half of the number and its size
def relu(X):
    return (X + np.abs(X)) / 2
