# %% right: copies of the list (2 points)
def numerical_gradient(f, inputs, h=1e-5):
    result = []
    for i in range(len(inputs)):
        plus = list(inputs)
        minus = list(inputs)
        plus[i] += h
        minus[i] -= h
        result.append((f(*plus) - f(*minus)) / (2 * h))
    return result

# %% right: changes the list and puts the number back (2 points)
def numerical_gradient(f, inputs, h=1e-5):
    gradient = []
    for i in range(len(inputs)):
        old = inputs[i]
        inputs[i] = old + h
        up = f(*inputs)
        inputs[i] = old - h
        down = f(*inputs)
        inputs[i] = old
        gradient.append((up - down) / (2 * h))
    return gradient

# %% right: unit vectors, an array (2 points)
def numerical_gradient(f, inputs, h=1e-5):
    point = np.array(inputs, dtype=float)
    return np.array([(f(*(point + h * e)) - f(*(point - h * e))) / 2 / h for e in np.eye(len(inputs))])

# %% wrong: divides by h
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs[:i], v - h, *inputs[i + 1:])) / h
            for i, v in enumerate(inputs)]

# %% wrong: ignores the argument h
def numerical_gradient(f, inputs, h=1e-5):
    h = 1e-5
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs[:i], v - h, *inputs[i + 1:])) / (2 * h)
            for i, v in enumerate(inputs)]

# %% wrong: goes half of h to each side
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h / 2, *inputs[i + 1:]) - f(*inputs[:i], v - h / 2, *inputs[i + 1:])) / h
            for i, v in enumerate(inputs)]

# %% wrong: changes pile up in the list
def numerical_gradient(f, inputs, h=1e-5):
    gradient = []
    for i in range(len(inputs)):
        inputs[i] += h
        up = f(*inputs)
        inputs[i] -= 2 * h
        down = f(*inputs)
        gradient.append((up - down) / (2 * h))
    return gradient

# %% wrong: one-sided difference
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs)) / h for i, v in enumerate(inputs)]

# %% wrong: divides by 2 and multiplies by h
def numerical_gradient(f, inputs, h=1e-5):
    return [(f(*inputs[:i], v + h, *inputs[i + 1:]) - f(*inputs[:i], v - h, *inputs[i + 1:])) / 2 * h
            for i, v in enumerate(inputs)]
