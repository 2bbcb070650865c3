# points: 0
# mistake: every class alike
def softmax(model_out):
    return np.ones_like(model_out) / model_out.shape[0]
