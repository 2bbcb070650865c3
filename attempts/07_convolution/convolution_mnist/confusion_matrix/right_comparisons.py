# points: 2
# style: one comparison for each entry, a list of lists
def confusion_matrix(y, predicted, n_classes=10):
    return [[int(((y == i) & (predicted == j)).sum()) for j in range(n_classes)]
            for i in range(n_classes)]
