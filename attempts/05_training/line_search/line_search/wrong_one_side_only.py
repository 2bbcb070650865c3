# points: 0
# mistake: has no rule for a right side that is lower
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter += 1
        if loss_function(b) < loss_function(c):
            d = c
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        else:
            b, c, d = b / 2, c / 2, d / 2
    return (b + c) / 2
