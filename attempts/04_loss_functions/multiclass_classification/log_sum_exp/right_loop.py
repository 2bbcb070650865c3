# points: 2
# style: loop over the columns
def log_sum_exp(model_out):
    result = []
    for column in model_out.T:
        m = max(column)
        result.append(m + math.log(sum(math.exp(f - m) for f in column)))
    return result
