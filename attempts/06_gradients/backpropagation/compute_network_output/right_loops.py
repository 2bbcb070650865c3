# points: 4
# style: sums over elements, a tuple
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for number, (W, b) in enumerate(zip(all_weights, all_biases)):
        f = np.zeros((W.shape[0], 1))
        for i in range(W.shape[0]):
            f[i, 0] = b[i, 0] + sum(W[i, j] * all_h[-1][j, 0] for j in range(W.shape[1]))
        all_f.append(f)
        if number + 1 < len(all_weights):
            all_h.append(f * (f > 0))
    return f, tuple(all_f), tuple(all_h)
