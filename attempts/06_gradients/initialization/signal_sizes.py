# %% right: lists of np.std (4 points)
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% right: one example at a time, as in the book, into arrays (4 points)
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    h = [[] for _ in range(K)]
    d = [[] for _ in range(K)]
    for n in range(data_in.shape[1]):
        _, all_h, _, all_dl_df = run_both_ways(all_weights, all_biases, data_in[:, n:n + 1], y[:, n:n + 1])
        for k in range(K):
            h[k].append(np.squeeze(all_h[k + 1]))
            d[k].append(np.squeeze(all_dl_df[k]))
    return np.array([np.std(v) for v in h]), np.array([np.std(np.array(v).ravel()) for v in d])

# %% right: single precision, tensors (4 points)
import torch


def signal_sizes(all_weights, all_biases, data_in, y):
    all_f, all_h, _, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    sizes = [torch.std(torch.tensor(a, dtype=torch.float32), correction=0)
             for a in all_h[1:] + all_dl_df[:-1]]
    return torch.stack(sizes[:len(all_f) - 1]), torch.stack(sizes[len(all_f) - 1:])

# %% wrong: derivatives for activations
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_dh[layer + 1]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: begins with the input
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer]) for layer in range(K)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: mean of the standard deviations of units
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer], axis=1).mean() for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: preactivations forwards
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_f[layer]) for layer in range(K)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: backward list from the last layer
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in reversed(range(K))]
    return forward_std, backward_std

# %% wrong: divides by n - 1
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer], ddof=1) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: variances
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.var(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.var(all_dl_df[layer]) for layer in range(K)]
    return forward_std, backward_std

# %% wrong: includes the output
def signal_sizes(all_weights, all_biases, data_in, y):
    K = len(all_weights) - 1
    all_f, all_h, all_dl_dh, all_dl_df = run_both_ways(all_weights, all_biases, data_in, y)
    forward_std = [np.std(all_h[layer]) for layer in range(1, K + 1)]
    backward_std = [np.std(all_dl_df[layer]) for layer in range(K + 1)]
    return forward_std, backward_std
