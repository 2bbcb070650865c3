# points: 0
# mistake: makes a pass before it looks at thresh and max_iter
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d, n_iter = low, high, 0
    while True:
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        la, lb, lc, ld = [loss_function(p) for p in (a, b, c, d)]
        if la < min(lb, lc, ld):
            d = (a + d) / 2
        elif lb < lc:
            d = c
        else:
            a = b
        n_iter += 1
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        if c - b <= thresh or n_iter >= max_iter:
            return (b + c) / 2
