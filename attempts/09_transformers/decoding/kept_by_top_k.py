# %% right: argsort, rising (1 point)
def kept_by_top_k(probabilities, k):
    return np.argsort(probabilities)[len(probabilities) - k:]

# %% right: takes the largest k times (1 point)
def kept_by_top_k(probabilities, k):
    left = list(probabilities)
    kept = []
    for _ in range(k):
        best = left.index(max(left))
        kept.append(best)
        left[best] = -1.0
    return kept

# %% right: torch.topk (1 point)
def kept_by_top_k(probabilities, k):
    return torch.topk(torch.as_tensor(probabilities), k).indices

# %% wrong: the k smallest
def kept_by_top_k(probabilities, k):
    return np.argsort(probabilities)[:k]

# %% wrong: sorts its input
def kept_by_top_k(probabilities, k):
    order = np.argsort(-probabilities)[:k]
    probabilities.sort()
    return order

# %% wrong: keeps those above the k-th
def kept_by_top_k(probabilities, k):
    kth = np.append(np.sort(probabilities)[::-1], -1.0)[k]
    return np.where(probabilities > kth)[0]

# %% wrong: keeps all that are not below the k-th
def kept_by_top_k(probabilities, k):
    kth = np.sort(probabilities)[::-1][k - 1]
    return np.where(probabilities >= kth)[0]

# %% wrong: probabilities, not tokens
def kept_by_top_k(probabilities, k):
    return np.sort(probabilities)[-k:]
