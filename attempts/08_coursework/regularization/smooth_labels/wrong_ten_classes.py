# points: 0
# mistake: assumes ten classes
def smooth_labels(y, epsilon, n_classes=10):
    return (1 - epsilon) * F.one_hot(y, 10) + epsilon / 10
