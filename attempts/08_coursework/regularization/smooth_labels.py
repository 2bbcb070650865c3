# %% right: the two cases of the formula (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    right = y[:, None] == torch.arange(n_classes)
    return torch.where(right, 1 - epsilon + epsilon / n_classes, epsilon / n_classes)

# %% right: rows of the identity matrix (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    return torch.eye(n_classes)[y] * (1 - epsilon) + epsilon / n_classes

# %% right: example by example (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    q = np.full((len(y), n_classes), epsilon / n_classes)
    for i, k in enumerate(y):
        q[i, int(k)] += 1 - epsilon
    return q

# %% right: scatter into a constant (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    q = torch.full((len(y), n_classes), epsilon / n_classes)
    return q.scatter_(1, y[:, None], 1 - epsilon + epsilon / n_classes)

# %% wrong: adds epsilon without taking it away
def smooth_labels(y, epsilon, n_classes=10):
    return F.one_hot(y, n_classes) + epsilon / n_classes

# %% wrong: leaves the labels as they are
def smooth_labels(y, epsilon, n_classes=10):
    return F.one_hot(y, n_classes)

# %% wrong: spreads epsilon over the other classes
def smooth_labels(y, epsilon, n_classes=10):
    hot = F.one_hot(y, n_classes)
    return (1 - epsilon) * hot + epsilon / (n_classes - 1) * (1 - hot)

# %% wrong: gives the right class no part of epsilon
def smooth_labels(y, epsilon, n_classes=10):
    hot = F.one_hot(y, n_classes)
    return (1 - epsilon) * hot + epsilon / n_classes * (1 - hot)

# %% wrong: assumes ten classes
def smooth_labels(y, epsilon, n_classes=10):
    return (1 - epsilon) * F.one_hot(y, 10) + epsilon / 10

# %% wrong: sets the columns of all classes in every row
def smooth_labels(y, epsilon, n_classes=10):
    q = torch.full((len(y), n_classes), epsilon / n_classes)
    q[:, y] = 1 - epsilon + epsilon / n_classes
    return q

# %% wrong: probabilities in a tensor of whole numbers
def smooth_labels(y, epsilon, n_classes=10):
    q = F.one_hot(y, n_classes)
    q[q == 1] = 1 - epsilon + epsilon / n_classes
    q[q == 0] = epsilon / n_classes
    return q

# %% right: a loop into a list of lists (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    q = []
    for label in y.tolist():
        row = [epsilon / n_classes] * n_classes
        row[label] += 1 - epsilon
        q.append(row)
    return torch.tensor(q)

# %% right: one-hot rows as floats, changed in place (2 points)
def smooth_labels(y, epsilon, n_classes=10):
    q = F.one_hot(y, num_classes=n_classes).float()
    q *= 1 - epsilon
    q += epsilon / n_classes
    return q

# %% wrong: as many columns as the labels happen to need
def smooth_labels(y, epsilon, n_classes=10):
    return (1 - epsilon) * F.one_hot(y) + epsilon / n_classes

# %% wrong: smooths the numbers of the classes
def smooth_labels(y, epsilon, n_classes=10):
    return (1 - epsilon) * y + epsilon / n_classes

# %% wrong: an example a column
def smooth_labels(y, epsilon, n_classes=10):
    q = torch.full((n_classes, len(y)), epsilon / n_classes)
    q[y, torch.arange(len(y))] += 1 - epsilon
    return q
