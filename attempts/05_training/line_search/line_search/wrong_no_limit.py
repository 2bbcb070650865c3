# points: 0
# mistake: waits for an accuracy that a flat curve never reaches
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    while abs(b - c) > thresh:
        if loss_function(b) < loss_function(c):
            d = c
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        elif loss_function(c) < loss_function(b):
            a = b
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2
