# points: 2
# style: the two cases of the formula
def smooth_labels(y, epsilon, n_classes=10):
    right = y[:, None] == torch.arange(n_classes)
    return torch.where(right, 1 - epsilon + epsilon / n_classes, epsilon / n_classes)
