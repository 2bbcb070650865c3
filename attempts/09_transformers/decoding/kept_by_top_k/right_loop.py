# points: 1
# style: takes the largest k times
def kept_by_top_k(probabilities, k):
    left = list(probabilities)
    kept = []
    for _ in range(k):
        best = left.index(max(left))
        kept.append(best)
        left[best] = -1.0
    return kept
