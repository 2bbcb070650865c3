# points: 3
# style: central differences, moving and restoring in place
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    result = []
    for arrays in (all_weights, all_biases):
        gradients = []
        for a in arrays:
            g = np.empty_like(a)
            for i, value in np.ndenumerate(a.copy()):
                a[i] = value + delta
                up = loss_fn(all_weights, all_biases)
                a[i] = value - delta
                down = loss_fn(all_weights, all_biases)
                a[i] = value
                g[i] = (up - down) / (2 * delta)
            gradients.append(g)
        result.append(gradients)
    return result
