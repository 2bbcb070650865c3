# points: 0
# mistake: a hard threshold
def sigmoid(model_out):
    return (model_out > 0).astype(float)
