# points: 0
# mistake: brackets missing below the fraction bar
def sigmoid(model_out):
    return 1 / 1 + np.exp(-model_out)
