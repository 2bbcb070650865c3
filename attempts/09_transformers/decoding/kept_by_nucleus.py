# %% right: by the total before each token, in torch (2 points)
def kept_by_nucleus(probabilities, thresh):
    p, index = torch.sort(torch.tensor(probabilities), descending=True)
    total = torch.cumsum(p, 0)
    return index[torch.cat((torch.zeros(1, dtype=p.dtype), total[:-1])) < thresh]

# %% right: adds up token by token (2 points)
def kept_by_nucleus(probabilities, thresh):
    kept, total = [], 0.0
    for token in sorted(range(len(probabilities)), key=lambda v: -probabilities[v]):
        kept.append(token)
        total += probabilities[token]
        if total >= thresh:
            break
    return kept

# %% right: searchsorted; slices forgive (2 points)
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(probabilities)[::-1]
    return order[:np.searchsorted(np.cumsum(probabilities[order]), thresh) + 1]

# %% wrong: argmax of never is zero; ties kept
def kept_by_nucleus(probabilities, thresh):
    falling = np.sort(probabilities)[::-1]
    index = np.argmax(np.cumsum(falling) > thresh)
    return np.where(probabilities >= falling[index])[0]

# %% wrong: a total that equals the threshold is not taken as reached
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:np.searchsorted(np.cumsum(probabilities[order]), thresh, side="right") + 1]

# %% wrong: a mask, not tokens
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    mask = np.zeros(len(order), bool)
    mask[order[:np.searchsorted(np.cumsum(probabilities[order]), thresh) + 1]] = True
    return mask

# %% wrong: one token where the threshold is not reached
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:np.argmax(np.cumsum(probabilities[order]) >= thresh) + 1]

# %% wrong: keeps all of a tie
def kept_by_nucleus(probabilities, thresh):
    falling = np.sort(probabilities)[::-1]
    index = min(np.searchsorted(np.cumsum(falling), thresh), len(falling) - 1)
    return np.where(probabilities >= falling[index])[0]

# %% wrong: leaves out the crossing token
def kept_by_nucleus(probabilities, thresh):
    order = np.argsort(-probabilities)
    return order[:max(np.searchsorted(np.cumsum(probabilities[order]), thresh), 1)]
