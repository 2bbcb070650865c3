# points: 0
# mistake: shifts by the smallest number
def log_sum_exp(model_out):
    m = np.min(model_out, axis=0)
    return m + np.log(np.sum(np.exp(model_out - m), axis=0))
