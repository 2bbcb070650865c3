# points: 0
# mistake: the reciprocal is missing
def sigmoid(model_out):
    return 1 + np.exp(-model_out)
