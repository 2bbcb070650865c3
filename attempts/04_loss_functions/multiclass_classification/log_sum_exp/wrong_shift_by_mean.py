# points: 0
# mistake: shifts by the mean of each column
def log_sum_exp(model_out):
    m = np.mean(model_out, axis=0)
    return m + np.log(np.sum(np.exp(model_out - m), axis=0))
