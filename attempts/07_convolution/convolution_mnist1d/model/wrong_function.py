# points: 0
# mistake: a function of random weights
def model(x):
    return torch.randn(len(x), 10)
