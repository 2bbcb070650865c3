# points: 0
# mistake: minus sign in the exponent
def softmax(model_out):
    e = np.exp(-model_out)
    return e / e.sum(axis=0)
