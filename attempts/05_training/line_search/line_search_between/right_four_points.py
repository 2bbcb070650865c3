# points: 4
# style: all four points moved as in the first exercise
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b = a + (d - a) / 3
    c = a + 2 * (d - a) / 3
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter += 1
        losses = [loss_function(p) for p in (a, b, c, d)]
        if losses[0] < losses[1] and losses[0] < losses[2] and losses[0] < losses[3]:
            b = a + (b - a) / 2
            c = a + (c - a) / 2
            d = a + (d - a) / 2
            continue
        if losses[1] <= losses[2]:
            d = c
        else:
            a = b
        b = a + (d - a) / 3
        c = a + 2 * (d - a) / 3
    return (b + c) / 2
