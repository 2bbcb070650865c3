# points: 0
# mistake: the minus sign is missing
def sigmoid(model_out):
    return 1 / (1 + np.exp(model_out))
