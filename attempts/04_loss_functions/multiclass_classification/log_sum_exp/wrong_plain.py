# points: 0
# mistake: as the formula stands
def log_sum_exp(model_out):
    return np.log(np.sum(np.exp(model_out), axis=0))
