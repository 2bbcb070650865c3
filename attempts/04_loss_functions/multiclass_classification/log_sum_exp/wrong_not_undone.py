# points: 0
# mistake: the shift is not undone
def log_sum_exp(model_out):
    m = np.max(model_out, axis=0)
    return np.log(np.sum(np.exp(model_out - m), axis=0))
