# points: 0
# mistake: forgets w2 on the way down
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    h = np.tanh(w1 * x + b1)
    d = 2 * (w2 * h + b2 - y)
    a = d * (1 - h ** 2)
    return (d / 2) ** 2, [a * x, a, d * h, d]
