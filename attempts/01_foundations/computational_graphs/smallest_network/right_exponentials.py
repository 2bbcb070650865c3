# points: 1
# style: tanh by exponentials
def smallest_network(x, w1, b1, w2, b2):
    e = np.exp(2 * (x * w1 + b1))
    return b2 + (e - 1) / (e + 1) * w2
