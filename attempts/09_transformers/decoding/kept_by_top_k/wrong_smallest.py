# points: 0
# mistake: the k smallest
def kept_by_top_k(probabilities, k):
    return np.argsort(probabilities)[:k]
