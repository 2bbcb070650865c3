# points: 0
# mistake: cuts small probabilities off
def softmax(model_out):
    exponentials = np.exp(model_out)
    return np.clip(exponentials / exponentials.sum(axis=0), 1e-7, 1)
