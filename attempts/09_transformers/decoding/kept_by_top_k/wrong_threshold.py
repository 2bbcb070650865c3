# points: 0
# mistake: keeps all that are not below the k-th
def kept_by_top_k(probabilities, k):
    kth = np.sort(probabilities)[::-1][k - 1]
    return np.where(probabilities >= kth)[0]
