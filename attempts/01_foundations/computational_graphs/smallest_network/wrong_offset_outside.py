# points: 0
# mistake: b1 outside the tanh
def smallest_network(x, w1, b1, w2, b2):
    return w2 * (np.tanh(w1 * x) + b1) + b2
