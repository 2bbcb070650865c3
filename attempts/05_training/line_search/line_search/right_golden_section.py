# points: 4
# style: another kind of bracket: golden section
def line_search(loss_function, thresh=.0001, max_iter=10, draw_flag=False):
    ratio = (math.sqrt(5) - 1) / 2
    a, d = 0.0, 1.0
    b, c = d - ratio * (d - a), a + ratio * (d - a)
    for _ in range(max_iter):
        if c - b < thresh:
            break
        if loss_function(b) < loss_function(c):
            c, d = b, c
            b = d - ratio * (d - a)
        else:
            a, b = b, c
            c = a + ratio * (d - a)
    return np.array([(b + c) / 2])
