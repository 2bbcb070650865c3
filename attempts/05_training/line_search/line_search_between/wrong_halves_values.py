# points: 0
# mistake: rule 1 halves the values instead of the distances to a
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        la, lb, lc, ld = [loss_function(p) for p in (a, b, c, d)]
        if la < min(lb, lc, ld):
            b, c, d = b / 2, c / 2, d / 2
        elif lb < lc:
            d = c
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        else:
            a = b
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2
