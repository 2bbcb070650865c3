# points: 0
# mistake: keeps the factor 10 of an earlier notebook
def sigmoid(model_out):
    return 1 / (1 + np.exp(-10 * model_out))
