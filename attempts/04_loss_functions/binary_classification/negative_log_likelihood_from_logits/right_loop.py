# points: 3
# style: loop with cases
def negative_log_likelihood_from_logits(y_train, model_out):
    total = 0.0
    for y, f in zip(y_train, model_out[0]):
        z = -f if y == 1 else f
        if z > 0:
            total += z + math.log(1 + math.exp(-z))
        else:
            total += math.log(1 + math.exp(z))
    return total
