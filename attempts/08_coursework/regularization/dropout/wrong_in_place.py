# points: 0
# mistake: changes the activations that it was given
def dropout(h, drop_prob):
    h *= (torch.rand(h.shape) >= drop_prob)
    h /= 1 - drop_prob
    return h
