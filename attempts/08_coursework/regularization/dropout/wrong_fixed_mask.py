# points: 0
# mistake: drops the same units each time
def dropout(h, drop_prob):
    torch.manual_seed(0)
    return h * (torch.rand(h.shape) >= drop_prob) / (1 - drop_prob)
