# points: 4
# style: every rule whose condition holds is applied, one after the other
def line_search(loss_function, thresh=.0001, max_iter=10, draw_flag=False):
    a, b, c, d, n = 0, 0.33, 0.66, 1.0, 0
    while np.abs(b - c) > thresh and n < max_iter:
        n += 1
        lossa, lossb, lossc, lossd = map(loss_function, (a, b, c, d))
        if np.argmin([lossa, lossb, lossc, lossd]) == 0:
            b, c, d = a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2
        if lossb < lossc:
            d = c
            b = a + (d - a) / 3
            c = a + 2 * (d - a) / 3
        if lossc < lossb:
            a = b
            b = a + (d - a) / 3
            c = a + 2 * (d - a) / 3
    return (b + c) / 2
