# points: 2
# style: changes its input
def softmax(model_out):
    np.exp(model_out, out=model_out)
    model_out /= model_out.sum(axis=0)
    return model_out
