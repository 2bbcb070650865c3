# points: 0
# mistake: the indicator of the same layer, before the matrix
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    last = len(all_weights) - 1
    dw, db = [None] * (last + 1), [None] * (last + 1)
    dl_df = d_loss_d_output(all_f[last], y)
    for k in range(last, -1, -1):
        db[k], dw[k] = dl_df, dl_df @ all_h[k].T
        if k > 0:
            dl_df = all_weights[k].T @ (indicator_function(all_f[k]) * dl_df)
    return dw, db
