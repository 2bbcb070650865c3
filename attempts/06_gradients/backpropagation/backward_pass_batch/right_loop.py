# points: 3
# style: a loop over examples
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    last = len(all_weights) - 1
    dw = [np.zeros(W.shape) for W in all_weights]
    db = [np.zeros(b.shape) for b in all_biases]
    for n in range(y.shape[1]):
        delta = d_loss_d_output(all_f[last][:, n], y[:, n])
        for k in range(last, -1, -1):
            db[k][:, 0] += delta
            dw[k] += np.outer(delta, all_h[k][:, n])
            if k:
                delta = indicator_function(all_f[k - 1][:, n]) * (all_weights[k].T @ delta)
    return dw, db
