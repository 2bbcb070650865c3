# points: 0
# mistake: goes on to rules 2 and 3 in the pass in which rule 1 was used
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter += 1
        la, lb, lc, ld = [loss_function(p) for p in (a, b, c, d)]
        if la < lb and la < lc and la < ld:
            b, c, d = a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2
        if lb < lc:
            d = c
        else:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2
