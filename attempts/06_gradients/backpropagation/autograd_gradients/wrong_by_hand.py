# points: 0
# mistake: hands on the derivatives found by hand
def autograd_gradients(all_weights, all_biases, net_input, y):
    _, f, h = compute_network_output(net_input, all_weights, all_biases)
    return backward_pass_batch(all_weights, all_biases, f, h, y)
