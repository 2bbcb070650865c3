# points: 1
# style: argsort, rising
def kept_by_top_k(probabilities, k):
    return np.argsort(probabilities)[len(probabilities) - k:]
