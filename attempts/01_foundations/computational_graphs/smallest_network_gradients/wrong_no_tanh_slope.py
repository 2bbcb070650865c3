# points: 0
# mistake: no derivative of the tanh
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    h = np.tanh(w1 * x + b1)
    d = 2 * (w2 * h + b2 - y)
    return (d / 2) ** 2, [d * w2 * x, d * w2, d * h, d]
