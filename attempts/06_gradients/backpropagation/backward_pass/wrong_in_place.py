# points: 0
# mistake: turns the preactivations that it is given into their indicator
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dl_df, dw, db = d_loss_d_output(all_f[-1], y), [], []
    for k in range(len(all_weights) - 1, -1, -1):
        db.insert(0, dl_df)
        dw.insert(0, dl_df @ all_h[k].T)
        if k > 0:
            step = all_f[k - 1]
            step[step > 0] = 1
            step[step <= 0] = 0
            dl_df = step * (all_weights[k].T @ dl_df)
    return dw, db
