# points: 2
# style: torch
def stable_softmax(X):
    return torch.softmax(torch.from_numpy(X), 0).numpy()
