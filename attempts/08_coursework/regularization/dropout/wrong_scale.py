# points: 0
# mistake: multiplies where it should divide
def dropout(h, drop_prob):
    return h * (torch.rand(h.shape) >= drop_prob) * (1 - drop_prob)
