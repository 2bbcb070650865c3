# points: 3
# style: torch.bernoulli
def dropout(h, drop_prob):
    mask = torch.bernoulli(torch.full_like(h, 1 - drop_prob))
    return mask * h / (1 - drop_prob)
