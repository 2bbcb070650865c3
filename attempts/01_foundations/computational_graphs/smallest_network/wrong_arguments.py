# points: 0
# mistake: weights and offsets in another order
def smallest_network(x, w1, w2, b1, b2):
    return w2 * np.tanh(w1 * x + b1) + b2
