# points: 2
# style: example by example
def smooth_labels(y, epsilon, n_classes=10):
    q = np.full((len(y), n_classes), epsilon / n_classes)
    for i, k in enumerate(y):
        q[i, int(k)] += 1 - epsilon
    return q
