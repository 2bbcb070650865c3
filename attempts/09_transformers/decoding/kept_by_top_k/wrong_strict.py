# points: 0
# mistake: keeps those above the k-th
def kept_by_top_k(probabilities, k):
    kth = np.append(np.sort(probabilities)[::-1], -1.0)[k]
    return np.where(probabilities > kth)[0]
