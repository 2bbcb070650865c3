# points: 0
# mistake: adds the third to d, so that c lies outside of the bracket
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter = n_iter + 1
        if loss_function(b) < loss_function(c):
            d = c
            b = a + (d - a) / 3
            c = d - (d - a) / 3
        else:
            a = b
            b = a + (d - a) / 3
            c = d + (d - a) / 3
    return (b + c) / 2
