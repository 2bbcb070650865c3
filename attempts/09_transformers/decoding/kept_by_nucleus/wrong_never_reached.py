# points: 0
# mistake: one token where the threshold is not reached
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:np.argmax(np.cumsum(probabilities[order]) >= thresh) + 1]
