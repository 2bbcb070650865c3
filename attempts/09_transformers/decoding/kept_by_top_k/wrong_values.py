# points: 0
# mistake: probabilities, not tokens
def kept_by_top_k(probabilities, k):
    return np.sort(probabilities)[-k:]
