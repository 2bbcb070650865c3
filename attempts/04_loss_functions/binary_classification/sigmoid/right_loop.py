# points: 2
# style: one element at a time
def sigmoid(model_out):
    result = np.zeros(np.shape(model_out))
    for index, f in np.ndenumerate(model_out):
        result[index] = math.exp(f) / (1 + math.exp(f))
    return result
