# points: 3
# style: central differences with half of delta to either side
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def slopes(arrays, loss_of):
        result = []
        for k, array in enumerate(arrays):
            slope = np.zeros(array.shape)
            for place in np.ndindex(array.shape):
                step = np.zeros(array.shape)
                step[place] = delta / 2
                up, down = list(arrays), list(arrays)
                up[k], down[k] = array + step, array - step
                slope[place] = (loss_of(up) - loss_of(down)) / delta
            result.append(slope)
        return result

    return (slopes(all_weights, lambda w: loss_fn(w, all_biases)),
            slopes(all_biases, lambda b: loss_fn(all_weights, b)))
