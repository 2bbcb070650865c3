# points: 2
# style: largest number taken out of each column
def log_sum_exp(model_out):
    m = model_out.max(axis=0, keepdims=True)
    return m + np.log(np.exp(model_out - m).sum(axis=0, keepdims=True))
