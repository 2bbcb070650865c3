# points: 0
# mistake: unchanged minus moved
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(arrays) - evaluate(moved)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))
