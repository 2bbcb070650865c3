# points: 0
# mistake: drops the same number in every example
def dropout(h, drop_prob):
    n = int(round(drop_prob * h.shape[1]))
    kept = torch.ones(h.shape)
    for row in kept:
        row[torch.randperm(h.shape[1])[:n]] = 0
    return h * kept / (1 - drop_prob)
