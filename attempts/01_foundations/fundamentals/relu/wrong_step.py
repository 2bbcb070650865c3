# points: 0
# mistake: returns the derivative
def relu(X):
    return (X > 0).astype(float)
