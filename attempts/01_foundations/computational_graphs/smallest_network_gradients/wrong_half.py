# points: 0
# mistake: half of the squared difference, to be rid of the 2
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    h = np.tanh(w1 * x + b1)
    d = w2 * h + b2 - y
    a = d * w2 * (1 - h ** 2)
    return d ** 2 / 2, [a * x, a, d * h, d]
