# points: 0
# mistake: keeps all of a tie
def kept_by_nucleus(probabilities, thresh):
    falling = np.sort(probabilities)[::-1]
    index = min(np.searchsorted(np.cumsum(falling), thresh), len(falling) - 1)
    return np.where(probabilities >= falling[index])[0]
