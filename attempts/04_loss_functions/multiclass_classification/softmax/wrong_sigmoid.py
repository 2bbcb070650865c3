# points: 0
# mistake: a sigmoid for each output
def softmax(model_out):
    return 1 / (1 + np.exp(-model_out))
