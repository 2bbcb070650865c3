# points: 0
# mistake: does nothing on a tie until the passes are used up
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        la, lb, lc, ld = [loss_function(p) for p in (a, b, c, d)]
        if la < min(lb, lc, ld):
            d = (a + d) / 2
        elif lb < lc:
            d = c
        elif lc < lb:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2
