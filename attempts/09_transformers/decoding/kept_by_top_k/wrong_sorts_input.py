# points: 0
# mistake: sorts its input
def kept_by_top_k(probabilities, k):
    order = np.argsort(-probabilities)[:k]
    probabilities.sort()
    return order
