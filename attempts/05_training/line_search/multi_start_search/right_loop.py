# points: 4
# style: a loop that keeps the best so far
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    best, best_loss = None, np.inf
    for i in range(n_intervals):
        phi = line_search_between(loss_function, low + i * width, low + (i + 1) * width)
        if loss_function(phi) < best_loss:
            best, best_loss = phi, loss_function(phi)
    return best
