# points: 0
# mistake: a mask, not tokens
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    mask = np.zeros(len(order), bool)
    mask[order[:np.searchsorted(np.cumsum(probabilities[order]), thresh) + 1]] = True
    return mask
