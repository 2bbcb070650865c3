# points: 3
# style: reads the global K
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    dw, db = [None] * (K + 1), [None] * (K + 1)
    loss = loss_fn(all_weights, all_biases)
    for layer in range(K + 1):
        db[layer] = np.zeros_like(all_biases[layer])
        for row in range(all_biases[layer].shape[0]):
            changed = [np.array(b) for b in all_biases]
            changed[layer][row] += delta
            db[layer][row] = (loss_fn(all_weights, changed) - loss) / delta
        dw[layer] = np.zeros_like(all_weights[layer])
        for row in range(all_weights[layer].shape[0]):
            for column in range(all_weights[layer].shape[1]):
                changed = [np.array(w) for w in all_weights]
                changed[layer][row, column] += delta
                dw[layer][row, column] = (loss_fn(changed, all_biases) - loss) / delta
    return dw, db
