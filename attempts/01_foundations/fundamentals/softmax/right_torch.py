# points: 2
# style: torch
def softmax(X):
    return F.softmax(torch.tensor(X), dim=0)
