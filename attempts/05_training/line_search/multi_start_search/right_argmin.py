# points: 4
# style: arrays and argmin, with a finer threshold
def multi_start_search(loss_function, low, high, n_intervals):
    left = low + np.arange(n_intervals) / n_intervals * (high - low)
    right = left + (high - low) / n_intervals
    phis = np.array([line_search_between(loss_function, l, r, thresh=1e-6)
                     for l, r in zip(left, right)])
    return phis[np.argmin([loss_function(p) for p in phis])]
