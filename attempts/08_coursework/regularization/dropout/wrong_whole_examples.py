# points: 0
# mistake: drops whole examples
def dropout(h, drop_prob):
    kept = torch.rand(h.shape[0], 1) >= drop_prob
    return h * kept / (1 - drop_prob)
