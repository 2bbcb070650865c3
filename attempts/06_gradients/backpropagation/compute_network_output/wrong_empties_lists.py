# points: 0
# mistake: empties the lists that it is given
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [net_input]
    while len(all_weights) > 1:
        all_f.append(all_biases.pop(0) + all_weights.pop(0) @ all_h[-1])
        all_h.append(ReLU(all_f[-1]))
    all_f.append(all_biases[0] + all_weights[0] @ all_h[-1])
    return all_f[-1], all_f, all_h
