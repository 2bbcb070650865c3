# points: 0
# mistake: bends the output too
def smallest_network(x, w1, b1, w2, b2):
    return np.tanh(w2 * np.tanh(w1 * x + b1) + b2)
