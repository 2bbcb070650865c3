# points: 6
# style: lists filled from the front, own indicator
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    delta = 2 * (all_f[-1] - y)
    weights, biases = [], []
    for W, f, h in zip(all_weights[:0:-1], all_f[-2::-1], all_h[:0:-1]):
        weights.insert(0, np.outer(delta, h))
        biases.insert(0, delta)
        delta = np.where(f > 0, np.dot(W.T, delta), 0)
    weights.insert(0, np.outer(delta, all_h[0]))
    biases.insert(0, delta)
    return weights, biases
