# points: 0
# mistake: overwrites the answer in every turn
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    for i in range(n_intervals):
        best = line_search_between(loss_function, low + i * width, low + (i + 1) * width)
    return best
