# points: 3
# style: fits a line to outputs of the model
def collapse(model):
    X = np.random.randn(len(model.w[0]), 100)
    fitted = np.linalg.lstsq(np.vstack([X, np.ones(100)]).T, model(X).T, rcond=None)[0]
    return fitted[:-1], fitted[-1:].T
