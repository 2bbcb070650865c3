# %% right: tanh by exponentials (1 point)
def smallest_network(x, w1, b1, w2, b2):
    e = np.exp(2 * (x * w1 + b1))
    return b2 + (e - 1) / (e + 1) * w2

# %% right: step by step (1 point)
def smallest_network(x, w1, b1, w2, b2):
    hidden = np.tanh(w1 * x + b1)
    output = w2 * hidden + b2
    return output

# %% wrong: weights and offsets in another order
def smallest_network(x, w1, w2, b1, b2):
    return w2 * np.tanh(w1 * x + b1) + b2

# %% wrong: computes in the caller's array
def smallest_network(x, w1, b1, w2, b2):
    x *= w1
    x += b1
    return w2 * np.tanh(x) + b2

# %% wrong: no tanh
def smallest_network(x, w1, b1, w2, b2):
    return w2 * (w1 * x + b1) + b2

# %% wrong: b1 outside the tanh
def smallest_network(x, w1, b1, w2, b2):
    return w2 * (np.tanh(w1 * x) + b1) + b2

# %% wrong: math.tanh works on single numbers only
def smallest_network(x, w1, b1, w2, b2):
    return w2 * math.tanh(w1 * x + b1) + b2

# %% wrong: bends the output too
def smallest_network(x, w1, b1, w2, b2):
    return np.tanh(w2 * np.tanh(w1 * x + b1) + b2)
