# points: 0
# mistake: along the rows
def log_sum_exp(model_out):
    m = np.max(model_out, axis=1, keepdims=True)
    return (m + np.log(np.sum(np.exp(model_out - m), axis=1, keepdims=True)))[:, 0]
