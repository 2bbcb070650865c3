# points: 0
# mistake: returns the lowest loss, not where it is
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min(loss_function(line_search_between(loss_function, l, r))
               for l, r in zip(ends, ends[1:]))
