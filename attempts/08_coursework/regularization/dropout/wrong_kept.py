# points: 0
# mistake: takes drop_prob for the probability to be kept
def dropout(h, drop_prob):
    if drop_prob == 0:
        return h.clone()
    return h * (torch.rand(h.shape) < drop_prob) / drop_prob
