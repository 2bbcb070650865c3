# points: 0
# mistake: divides the outputs themselves
def softmax(model_out):
    return model_out / np.sum(model_out, axis=0)
