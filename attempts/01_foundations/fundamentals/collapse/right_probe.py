# points: 3
# style: probes the model with zeros and unit vectors
def collapse(model):
    n = model.w[0].shape[0]
    c = model(np.zeros((n, 1)))
    W = (model(np.eye(n)) - c).T
    return W, c
