# points: 0
# mistake: w2 gets the preactivation
def smallest_network_gradients(x, y, w1, b1, w2, b2):
    u = w1 * x + b1
    h = np.tanh(u)
    d = 2 * (w2 * h + b2 - y)
    a = d * w2 * (1 - h ** 2)
    return (d / 2) ** 2, [a * x, a, d * u, d]
