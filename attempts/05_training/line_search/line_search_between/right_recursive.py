# points: 4
# style: calls itself on the shorter interval
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    b, c = (2 * low + high) / 3, (low + 2 * high) / 3
    if max_iter == 0 or c - b <= thresh:
        return (b + c) / 2
    heights = np.array([loss_function(p) for p in (low, b, c, high)])
    if heights[0] < heights[1:].min():
        high = low + (high - low) / 2
    elif heights[1] < heights[2]:
        high = c
    else:
        low = b
    return line_search_between(loss_function, low, high, thresh, max_iter - 1)
