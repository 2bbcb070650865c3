# points: 0
# mistake: truth minus prediction
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    h = np.tanh(w1 * x + b1)
    d = 2 * (y - w2 * h - b2)
    a = d * w2 * (1 - h ** 2)
    return (d / 2) ** 2, [a * x, a, d * h, d]
