# points: 4
# style: one example at a time, as in the book, into arrays
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    h = [[] for _ in range(K)]
    d = [[] for _ in range(K)]
    for n in range(data_in.shape[1]):
        _, all_f, all_h = compute_network_output(data_in[:, n:n + 1], all_weights, all_biases)
        _, _, _, all_dl_df = backward_pass(all_weights, all_biases, all_f, all_h, y[:, n:n + 1])
        for k in range(K):
            h[k].append(np.squeeze(all_h[k + 1]))
            d[k].append(np.squeeze(all_dl_df[k]))
    return np.array([np.std(v) for v in h]), np.array([np.std(np.array(v).ravel()) for v in d])
