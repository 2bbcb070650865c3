# points: 0
# mistake: computes in the caller's array
def smallest_network(x, w1, b1, w2, b2):
    x *= w1
    x += b1
    return w2 * np.tanh(x) + b2
