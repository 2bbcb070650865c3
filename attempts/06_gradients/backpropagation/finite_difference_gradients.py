# %% right: central differences, moving and restoring in place (3 points)
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

# %% right: forward differences on copies (3 points)
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% right: reads the global K (3 points)
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

# %% right: central differences with half of delta to either side (3 points)
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

# %% wrong: never moves back
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            moved = [a.copy() for a in arrays]
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% wrong: central difference divided by one delta
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate([2 * a - m for a, m in zip(arrays, moved)])) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% wrong: leaves out the last layer, as the source does
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays) - 1):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        gradients.append(np.zeros(arrays[-1].shape))
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% wrong: does not divide
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays))
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% wrong: a step of its own
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    delta = 1e-6
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))

# %% wrong: unchanged minus moved
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

# %% wrong: zeros for the biases
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k][i, j] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            [np.zeros(b.shape) for b in all_biases])

# %% wrong: moves the whole array
def finite_difference_gradients(loss_fn, all_weights, all_biases, delta=1e-6):
    def one(arrays, evaluate):
        gradients = []
        for k in range(len(arrays)):
            g = np.zeros(arrays[k].shape)
            for i in range(arrays[k].shape[0]):
                for j in range(arrays[k].shape[1]):
                    moved = [a.copy() for a in arrays]
                    moved[k] += delta
                    g[i, j] = (evaluate(moved) - evaluate(arrays)) / delta
            gradients.append(g)
        return gradients

    return (one(all_weights, lambda w: loss_fn(w, all_biases)),
            one(all_biases, lambda b: loss_fn(all_weights, b)))
