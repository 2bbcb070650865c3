# points: 2
# style: product of one-hot matrices in torch, floats
def confusion_matrix(y, predicted, n_classes=10):
    y, predicted = torch.as_tensor(y), torch.as_tensor(predicted)
    return F.one_hot(y, n_classes).float().T @ F.one_hot(predicted, n_classes).float()
