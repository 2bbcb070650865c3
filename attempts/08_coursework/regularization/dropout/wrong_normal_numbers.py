# points: 0
# mistake: compares normal random numbers with a probability
def dropout(h, drop_prob):
    if drop_prob == 0:
        return h.clone()
    return h * (torch.randn(h.shape) >= drop_prob) / (1 - drop_prob)
