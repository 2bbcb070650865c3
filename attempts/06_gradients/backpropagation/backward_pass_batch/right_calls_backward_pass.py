# points: 3
# style: repairs the biases of the earlier answer
def backward_pass_batch(all_weights, all_biases, all_f, all_h, y):
    dw, db = backward_pass(all_weights, all_biases, all_f, all_h, y)
    return dw, [b.sum(axis=1, keepdims=True) for b in db]
