# points: 1
# style: step by step
def smallest_network(x, w1, b1, w2, b2):
    hidden = np.tanh(w1 * x + b1)
    output = w2 * hidden + b2
    return output
