# points: 0
# mistake: adds epsilon without taking it away
def smooth_labels(y, epsilon, n_classes=10):
    return F.one_hot(y, n_classes) + epsilon / n_classes
