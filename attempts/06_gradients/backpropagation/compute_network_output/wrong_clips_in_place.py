# points: 0
# mistake: clips in place, which changes the preactivations that are kept
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for W, b in zip(all_weights[:-1], all_biases[:-1]):
        f = b + W @ all_h[-1]
        all_f.append(f)
        h = f
        h[h < 0] = 0
        all_h.append(h)
    all_f.append(all_biases[-1] + all_weights[-1] @ all_h[-1])
    return all_f[-1], all_f, all_h
