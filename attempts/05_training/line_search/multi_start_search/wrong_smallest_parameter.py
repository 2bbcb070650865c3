# points: 0
# mistake: takes the smallest answer instead of the one with the smallest loss
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min(line_search_between(loss_function, l, r) for l, r in zip(ends, ends[1:]))
