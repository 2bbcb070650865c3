# points: 2
# style: torch
def lift(X):
    X = torch.tensor(X)
    return torch.cat([X, (X ** 2).sum(dim=0, keepdim=True)])
