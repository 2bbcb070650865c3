# points: 0
# mistake: argmax of never is zero; ties kept
def kept_by_nucleus(probabilities, thresh):
    falling = np.sort(probabilities)[::-1]
    index = np.argmax(np.cumsum(falling) > thresh)
    return np.where(probabilities >= falling[index])[0]
