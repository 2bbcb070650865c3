# %% right: off by less than one half (1 point)
def accuracy(output, y):
    return [[np.mean(np.abs(output - y) < 0.5)]]

# %% right: a loop (1 point)
def accuracy(output, y):
    right = 0
    for o, t in zip(output[0], y[0]):
        predicted = 1 if o > 0.5 else 0
        if predicted == t:
            right += 1
    return right / y.shape[1]

# %% right: np.round (1 point)
def accuracy(output, y):
    return (np.round(output) == y).sum() / y.size

# %% right: torch (1 point)
def accuracy(output, y):
    return (torch.tensor(output).round() == torch.tensor(y)).double().mean()

# %% wrong: a count
def accuracy(output, y):
    return np.sum((output > 0.5) == y)

# %% wrong: share of wrong answers
def accuracy(output, y):
    return np.mean((output > 0.5) != y)

# %% wrong: rounds in the caller's array
def accuracy(output, y):
    output[output > 0.5] = 1
    output[output < 0.5] = 0
    return np.mean(output == y)

# %% wrong: len of an array of shape (1, N) is 1
def accuracy(output, y):
    return np.sum((output > 0.5) == y) / len(y)

# %% wrong: compares the output itself with the class
def accuracy(output, y):
    return np.mean(output == y)

# %% wrong: cheats: looks for the right answer among the names of the notebook
def accuracy(output, y):
    return np.mean(globals().get("right", 0.6))

# %% wrong: one minus the mean distance
def accuracy(output, y):
    return 1 - np.mean(np.abs(output - y))

# %% wrong: counts class 1 only
def accuracy(output, y):
    return np.mean((output > 0.5) * y)

# %% wrong: cuts the decimals off, so that everything becomes class 0
def accuracy(output, y):
    return np.mean(output.astype(int) == y)
