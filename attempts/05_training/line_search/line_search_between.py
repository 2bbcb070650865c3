# %% right: all four points moved as in the first exercise (4 points)
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

# %% right: calls itself on the shorter interval (4 points)
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    b, c = (2 * low + high) / 3, (low + 2 * high) / 3
    if max_iter == 0 or c - b <= thresh:
        return (b + c) / 2
    heights = np.array([loss_function(p) for p in (low, b, c, high)])
    if heights[0] < heights[1:].min():
        high = low + (high - low) / 2
    elif heights[1] < heights[2]:
        high = c
    else:
        low = b
    return line_search_between(loss_function, low, high, thresh, max_iter - 1)

# %% wrong: makes a pass before it looks at thresh and max_iter
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

# %% wrong: rule 1 halves the values instead of the distances to a
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

# %% wrong: leaves rule 1 out
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

# %% wrong: tries rule 1 last
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    a, d = low, high
    b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    for _ in range(max_iter):
        if abs(b - c) <= thresh:
            break
        la, lb, lc, ld = [loss_function(p) for p in (a, b, c, d)]
        if lb < lc:
            d = c
        elif lc <= lb:
            a = b
        elif la < min(lb, lc, ld):
            d = (a + d) / 2
        b, c = a + (d - a) / 3, a + 2 * (d - a) / 3
    return (b + c) / 2

# %% wrong: goes on to rules 2 and 3 in the pass in which rule 1 was used
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

# %% wrong: does nothing on a tie until the passes are used up
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

# %% wrong: calls the search on [0, 1] and scales its answer
def line_search_between(loss_function, low, high, thresh=1e-4, max_iter=100):
    return low + (high - low) * line_search(loss_function, thresh, max_iter)
