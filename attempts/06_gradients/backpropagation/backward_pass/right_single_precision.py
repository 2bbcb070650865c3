# points: 6
# style: single precision
def backward_pass(all_weights, all_biases, all_f, all_h, y):
    dl_df = np.float32(2) * (all_f[-1] - y).astype(np.float32)
    dw, db = [], []
    for k in reversed(range(len(all_weights))):
        db.append(dl_df)
        dw.append(np.einsum("in,jn->ij", dl_df, all_h[k].astype(np.float32)))
        if k > 0:
            dl_df = np.heaviside(all_f[k - 1], 0).astype(np.float32) * (
                all_weights[k].astype(np.float32).T @ dl_df)
    return dw[::-1], db[::-1]
