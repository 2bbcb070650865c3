# %% right: as for the book's practical: own loop, halving by value, prints, default limits of the source (4 points)
def line_search(loss_function, thresh=.0001, max_iter = 10, draw_flag = False):

    # Four points along the range
    a = 0
    b = 0.33
    c = 0.66
    d = 1.0
    n_iter  =0;

    while np.abs(b-c) > thresh and n_iter < max_iter:
        n_iter = n_iter+1

        lossa = loss_function(a)
        lossb = loss_function(b)
        lossc = loss_function(c)
        lossd = loss_function(d)

        if draw_flag:
          draw_function(loss_function, a,b,c,d)

        print('Iter %d, a=%3.3f, b=%3.3f, c=%3.3f, d=%3.3f'%(n_iter, a,b,c,d))

        # rule 1
        if(lossa < lossb and lossa < lossc and lossa < lossd):
          b = b/2
          c = c/2
          d = d/2
          continue;

        # rule 2
        if(lossb < lossc):
          d = c
          b = a + (d-a)/3
          c = a + 2*(d-a)/3
          continue

        # rule 3
        if(lossc < lossb):
          a = b
          b = a + (d-a)/3
          c = a + 2*(d-a)/3
          continue

    soln = (b+c)/2
    return soln

# %% right: another kind of bracket: golden section (4 points)
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

# %% right: a finer and finer grid around the lowest point (4 points)
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    left, right = 0.0, 1.0
    for _ in range(max_iter):
        grid = [left + (right - left) * k / 10 for k in range(11)]
        best = min(range(11), key=lambda k: loss_function(grid[k]))
        left, right = grid[max(best - 1, 0)], grid[min(best + 1, 10)]
        if right - left <= thresh:
            break
    return np.float32((left + right) / 2)

# %% shortcut: SciPy's search on an interval
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    from scipy.optimize import minimize_scalar
    found = minimize_scalar(loss_function, bounds=(0, 1), method="bounded",
                            options={"xatol": thresh / 10, "maxiter": max_iter})
    return found.x

# %% right: every rule whose condition holds is applied, one after the other (4 points)
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

# %% wrong: adds the third to d, so that c lies outside of the bracket
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

# %% wrong: returns the value of the visible check
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    return 0.7

# %% wrong: always runs a hundred passes
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    for _ in range(100):
        if loss_function(b) < loss_function(c):
            d = c
        else:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2

# %% wrong: waits for an accuracy that a flat curve never reaches
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

# %% wrong: has no rule for a right side that is lower
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter += 1
        if loss_function(b) < loss_function(c):
            d = c
            b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
        else:
            b, c, d = b / 2, c / 2, d / 2
    return (b + c) / 2

# %% wrong: returns the lowest loss, not where it is
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        if loss_function(b) < loss_function(c):
            d = c
        else:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return loss_function((b + c) / 2)

# %% wrong: keeps the higher side (looks for a maximum)
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    n_iter = 0
    while abs(b - c) > thresh and n_iter < max_iter:
        n_iter += 1
        if loss_function(b) > loss_function(c):
            d = c
        else:
            a = b
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2

# %% wrong: takes the thirds of d, not of the bracket
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=False):
    a, b, c, d = 0.0, 0.33, 0.66, 1.0
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        if loss_function(b) < loss_function(c):
            d = c
        else:
            a = b
        b, c = d / 3, 2 * d / 3
    return (b + c) / 2

# %% right: golden section, and draws every pass although nobody asked (4 points)
def line_search(loss_function, thresh=.0001, max_iter=30, draw_flag=True):
    low, high, n_iter, share = 0.0, 1.0, 0, (5 ** 0.5 - 1) / 2
    while high - low > thresh and n_iter < max_iter:
        n_iter += 1
        b, c = high - share * (high - low), low + share * (high - low)
        if draw_flag:
            draw_function(loss_function, low, b, c, high)
        if loss_function(b) < loss_function(c):
            high = c
        else:
            low = b
    return (low + high) / 2
