# points: 0
# mistake: the logarithm of each term
def log_sum_exp(model_out):
    return np.sum(np.log(np.exp(model_out)), axis=0)
