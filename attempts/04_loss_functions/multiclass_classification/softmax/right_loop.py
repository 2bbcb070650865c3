# points: 2
# style: two nested loops
def softmax(model_out):
    n_class, n_data = model_out.shape
    result = np.zeros((n_class, n_data))
    for n in range(n_data):
        total = sum(math.exp(model_out[k, n]) for k in range(n_class))
        for k in range(n_class):
            result[k, n] = math.exp(model_out[k, n]) / total
    return result
