# points: 4
# style: single precision, tensors
import torch


def signal_sizes(all_weights, all_biases, data_in, y):
    _, all_f, all_h = compute_network_output(data_in, all_weights, all_biases)
    _, _, _, all_dl_df = backward_pass(all_weights, all_biases, all_f, all_h, y)
    sizes = [torch.std(torch.tensor(a, dtype=torch.float32), correction=0)
             for a in all_h[1:] + all_dl_df[:-1]]
    return torch.stack(sizes[:len(all_f) - 1]), torch.stack(sizes[len(all_f) - 1:])
