# points: 0
# mistake: no tanh
def smallest_network(x, w1, b1, w2, b2):
    return w2 * (w1 * x + b1) + b2
