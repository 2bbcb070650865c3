# points: 2
# style: single precision
def stable_softmax(X):
    return torch.softmax(torch.tensor(X, dtype=torch.float32), dim=0)
