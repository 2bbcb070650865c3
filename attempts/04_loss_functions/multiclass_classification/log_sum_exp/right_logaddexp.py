# points: 2
# style: two numbers at a time
def log_sum_exp(model_out):
    result = model_out[0]
    for row in model_out[1:]:
        result = np.logaddexp(result, row)
    return result
