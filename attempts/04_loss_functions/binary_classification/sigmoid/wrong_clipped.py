# points: 0
# mistake: cuts small probabilities off
def sigmoid(model_out):
    return np.clip(1 / (1 + np.exp(-model_out)), 1e-7, 1 - 1e-7)
