# points: 0
# mistake: does not scale up the others
def dropout(h, drop_prob):
    return h * (torch.rand(h.shape) >= drop_prob)
