# %% right: arrays and argmin, with a finer threshold (4 points)
def multi_start_search(loss_function, low, high, n_intervals):
    left = low + np.arange(n_intervals) / n_intervals * (high - low)
    right = left + (high - low) / n_intervals
    phis = np.array([line_search_between(loss_function, l, r, thresh=1e-6)
                     for l, r in zip(left, right)])
    return phis[np.argmin([loss_function(p) for p in phis])]

# %% right: a loop that keeps the best so far (4 points)
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    best, best_loss = None, np.inf
    for i in range(n_intervals):
        phi = line_search_between(loss_function, low + i * width, low + (i + 1) * width)
        if loss_function(phi) < best_loss:
            best, best_loss = phi, loss_function(phi)
    return best

# %% wrong: every search starts at low again
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min((line_search_between(loss_function, low, r) for r in ends[1:]), key=loss_function)

# %% wrong: overwrites the answer in every turn
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    for i in range(n_intervals):
        best = line_search_between(loss_function, low + i * width, low + (i + 1) * width)
    return best

# %% wrong: compares the middles of the intervals and searches in none of them
def multi_start_search(loss_function, low, high, n_intervals):
    width = (high - low) / n_intervals
    return min((low + (i + 0.5) * width for i in range(n_intervals)), key=loss_function)

# %% wrong: linspace with n points makes n - 1 intervals
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals)
    phis = [line_search_between(loss_function, l, r) for l, r in zip(ends, ends[1:])]
    return min(phis, key=loss_function)

# %% wrong: returns the lowest loss, not where it is
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min(loss_function(line_search_between(loss_function, l, r))
               for l, r in zip(ends, ends[1:]))

# %% wrong: takes the smallest answer instead of the one with the smallest loss
def multi_start_search(loss_function, low, high, n_intervals):
    ends = np.linspace(low, high, n_intervals + 1)
    return min(line_search_between(loss_function, l, r) for l, r in zip(ends, ends[1:]))

# %% wrong: the lowest loss so far is 1 at the start
def multi_start_search(loss_function, low, high, n_intervals):
    best, lowest = low, 1.0
    width = (high - low) / n_intervals
    for k in range(n_intervals):
        answer = line_search_between(loss_function, low + k * width, low + (k + 1) * width)
        if loss_function(answer) < lowest:
            best, lowest = answer, loss_function(answer)
    return best
