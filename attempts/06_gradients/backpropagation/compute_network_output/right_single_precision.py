# points: 4
# style: torch tensors in single precision
def compute_network_output(net_input, all_weights, all_biases):
    all_f, all_h = [], [torch.tensor(net_input, dtype=torch.float32)]
    for k, (W, b) in enumerate(zip(all_weights, all_biases)):
        W, b = torch.tensor(W, dtype=torch.float32), torch.tensor(b, dtype=torch.float32)
        all_f.append(b + W @ all_h[-1])
        if k < len(all_weights) - 1:
            all_h.append(torch.relu(all_f[-1]))
    return all_f[-1], all_f, all_h
