# points: 0
# mistake: compares the middles of the intervals and searches in none of them
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    return min((low + (i + 0.5) * width for i in range(n_intervals)), key=loss_function)
