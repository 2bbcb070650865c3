# points: 0
# mistake: an activation too many
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    for W, b in zip(all_weights, all_biases):
        all_f.append(b + W @ all_h[-1])
        all_h.append(ReLU(all_f[-1]))
    return all_f[-1], all_f, all_h
