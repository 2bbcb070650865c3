# points: 0
# mistake: backward list from the last layer
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    net_output, all_f, all_h = compute_network_output(data_in, all_weights, all_biases)
    all_dl_dweights, all_dl_dbiases, all_dl_dh, all_dl_df = backward_pass(
        all_weights, all_biases, all_f, all_h, y)
    forward_std = [np.std(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in reversed(range(K))]
    return forward_std, backward_std
