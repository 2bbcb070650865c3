# points: 4
# style: a finer and finer grid around the lowest point
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    left, right = 0.0, 1.0
    for _ in range(max_iter):
        grid = [left + (right - left) * k / 10 for k in range(11)]
        best = min(range(11), key=lambda k: loss_function(grid[k]))
        left, right = grid[max(best - 1, 0)], grid[min(best + 1, 10)]
        if right - left <= thresh:
            break
    return np.float32((left + right) / 2)
