# %% right: golden section in a recursive function (4 points)
def frugal_search(loss_function, low, high, thresh):
    def search(a, b, c, loss_b):
        if c - a < 2 * thresh:
            return (a + c) / 2
        x = a + c - b
        loss_x = loss_function(x)
        if x < b:
            return search(a, x, b, loss_x) if loss_x < loss_b else search(x, b, c, loss_b)
        return search(b, x, c, loss_x) if loss_x < loss_b else search(a, b, x, loss_b)
    b = low + (3 - 5 ** 0.5) / 2 * (high - low)
    return search(low, b, high, loss_function(b))

# %% right: Fibonacci numbers decide the points (4 points)
def frugal_search(loss_function, low, high, thresh):
    fib = [1, 1]
    while fib[-1] < (high - low) / thresh + 2:
        fib.append(fib[-1] + fib[-2])
    n = len(fib) - 1
    start, unit = low, (high - low) / fib[n]
    known = {}

    def height(i):
        if i not in known:
            known[i] = loss_function(start + i * unit)
        return known[i]

    left = 0
    while n > 2:
        b, c = left + fib[n - 2], left + fib[n - 1]
        if height(b) > height(c):
            left = b
        n -= 1
    return start + (left + 1) * unit

# %% wrong: thirds that remember the ends, with two new heights in every pass (2 points)
def frugal_search(loss_function, low, high, thresh):
    while high - low > thresh:
        b, c = low + (high - low) / 3, high - (high - low) / 3
        if loss_function(b) < loss_function(c):
            high = c
        else:
            low = b
    return (low + high) / 2

# %% wrong: halves the interval with two neighbouring heights (3 points)
def frugal_search(loss_function, low, high, thresh):
    gap = thresh / 100
    while high - low > thresh:
        middle = (low + high) / 2
        if loss_function(middle - gap) < loss_function(middle + gap):
            high = middle + gap
        else:
            low = middle - gap
    return (low + high) / 2

# %% wrong: the search of section 3 with all its heights (1 point)
def frugal_search(loss_function, low, high, thresh):
    a, d = low, high
    while d - a > thresh:
        b, c = a + (d - a) / 3, d - (d - a) / 3
        losses = [loss_function(p) for p in (a, b, c, d)]
        if losses[1] < losses[2]:
            d = c
        else:
            a = b
    return (a + d) / 2

# %% wrong: gives the number of passes, whatever the accuracy
def frugal_search(loss_function, low, high, thresh):
    for _ in range(8):
        b, c = low + (high - low) / 3, high - (high - low) / 3
        if loss_function(b) < loss_function(c):
            high = c
        else:
            low = b
    return (low + high) / 2

# %% wrong: the proportions of the golden section, but the wrong height is kept
def frugal_search(loss_function, low, high, thresh):
    share = 0.618
    b, c = high - share * (high - low), low + share * (high - low)
    at_b, at_c = loss_function(b), loss_function(c)
    while high - low > thresh:
        if at_b < at_c:
            high, c, at_c = c, b, at_c
            b = high - share * (high - low)
            at_b = loss_function(b)
        else:
            low, b, at_b = b, c, at_b
            c = low + share * (high - low)
            at_c = loss_function(c)
    return (low + high) / 2

# %% shortcut: SciPy's search on an interval
def frugal_search(loss_function, low, high, thresh):
    from scipy.optimize import minimize_scalar
    return minimize_scalar(loss_function, bounds=(low, high), method="bounded", options={"xatol": thresh / 4}).x
