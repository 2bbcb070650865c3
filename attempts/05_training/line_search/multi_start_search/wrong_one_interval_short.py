# points: 0
# mistake: linspace with n points makes n - 1 intervals
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals)
    phis = [line_search_between(loss_function, l, r) for l, r in zip(ends, ends[1:])]
    return min(phis, key=loss_function)
