# points: 0
# mistake: leaves rule 1 out
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        if loss_function(b) < loss_function(c):
            d = c
        else:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2
