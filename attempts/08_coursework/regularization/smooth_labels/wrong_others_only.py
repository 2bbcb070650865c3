# points: 0
# mistake: spreads epsilon over the other classes
def smooth_labels(y, epsilon, n_classes=10):
    hot = F.one_hot(y, n_classes)
    return (1 - epsilon) * hot + epsilon / (n_classes - 1) * (1 - hot)
