# points: 0
# mistake: one shift for the whole array
def log_sum_exp(model_out):
    m = np.max(model_out)
    return m + np.log(np.sum(np.exp(model_out - m), axis=0))
