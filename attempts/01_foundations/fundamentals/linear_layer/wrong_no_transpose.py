# points: 0
# mistake: forgets to transpose the weights
def linear_layer(X, w, b):
    return w @ X + b
