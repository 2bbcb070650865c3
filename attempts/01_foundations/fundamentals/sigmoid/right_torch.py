# points: 1
# style: torch
def sigmoid(X):
    return torch.sigmoid(torch.as_tensor(X)).numpy()
