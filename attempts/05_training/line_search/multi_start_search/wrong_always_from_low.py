# points: 0
# mistake: every search starts at low again
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min((line_search_between(loss_function, low, r) for r in ends[1:]), key=loss_function)
