# points: 2
# style: largest output taken out
def softmax(model_out):
    e = np.exp(model_out - model_out.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)
