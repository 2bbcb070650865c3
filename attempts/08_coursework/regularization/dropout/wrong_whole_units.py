# points: 0
# mistake: drops a unit for all examples at once
def dropout(h, drop_prob):
    kept = torch.rand(h.shape[1]) >= drop_prob
    return h * kept / (1 - drop_prob)
