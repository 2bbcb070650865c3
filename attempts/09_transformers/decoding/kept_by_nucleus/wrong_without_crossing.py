# points: 0
# mistake: leaves out the crossing token
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:max(np.searchsorted(np.cumsum(probabilities[order]), thresh), 1)]
