# points: 0
# mistake: cuts the numbers off at 700
def log_sum_exp(model_out):
    return np.log(np.sum(np.exp(np.clip(model_out, -700, 700)), axis=0))
