# points: 0
# mistake: a total that equals the threshold is not taken as reached
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:np.searchsorted(np.cumsum(probabilities[order]), thresh, side="right") + 1]
