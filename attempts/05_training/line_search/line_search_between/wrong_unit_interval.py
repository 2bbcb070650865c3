# points: 0
# mistake: calls the search on [0, 1] and scales its answer
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    return low + (high - low) * line_search(loss_function, thresh, max_iter)
