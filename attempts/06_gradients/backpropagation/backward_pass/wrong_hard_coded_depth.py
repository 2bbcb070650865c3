# points: 0
# mistake: written for five hidden layers only
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dw, db = [None] * 6, [None] * 6
    dl_df = d_loss_d_output(all_f[5], y)
    for k in (5, 4, 3, 2, 1, 0):
        db[k], dw[k] = dl_df, dl_df @ all_h[k].T
        if k > 0:
            dl_df = indicator_function(all_f[k - 1]) * (all_weights[k].T @ dl_df)
    return dw, db
