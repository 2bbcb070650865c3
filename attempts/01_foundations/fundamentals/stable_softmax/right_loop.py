# points: 2
# style: one column at a time, with the earlier function
def stable_softmax(X):
    columns = [softmax((X[:, [n]] - max(X[:, n]))) for n in range(X.shape[1])]
    return np.concatenate(columns, axis=1)
