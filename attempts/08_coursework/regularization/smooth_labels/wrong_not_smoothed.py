# points: 0
# mistake: leaves the labels as they are
def smooth_labels(y, epsilon, n_classes=10):
    return F.one_hot(y, n_classes)
