# points: 2
# style: rows of the identity matrix
def smooth_labels(y, epsilon, n_classes=10):
    return torch.eye(n_classes)[y] * (1 - epsilon) + epsilon / n_classes
