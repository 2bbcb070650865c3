# points: 0
# mistake: the largest number alone
def log_sum_exp(model_out):
    return np.max(model_out, axis=0)
