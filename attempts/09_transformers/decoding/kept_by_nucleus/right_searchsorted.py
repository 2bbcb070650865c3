# points: 2
# style: searchsorted; slices forgive
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(probabilities)[::-1]
    return order[:np.searchsorted(np.cumsum(probabilities[order]), thresh) + 1]
