# points: 0
# mistake: takes the thirds of d, not of the bracket
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        if loss_function(b) < loss_function(c):
            d = c
        else:
            a = b
        b, c = d / 3, 2 * d / 3
    return (b + c) / 2
