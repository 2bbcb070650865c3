# %% right: loops (3 points)
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin(n / 10000 ** (2 * i / D))
            encoding[2 * i + 1, n] = np.cos(n / 10000 ** (2 * i / D))
    return encoding

# %% right: broadcasting, then interleaved (3 points)
def positional_encoding(n_positions, D):
    i, n = np.arange(D // 2)[:, None], np.arange(n_positions)[None, :]
    angle = n * np.exp(-math.log(10000) * 2 * i / D)
    return np.stack([np.sin(angle), np.cos(angle)], axis=1).reshape(D, n_positions)

# %% right: rows for positions, transposed at the end (3 points)
def positional_encoding(n_positions, D):
    table = [[math.sin(n / 10000 ** (row / D)) if row % 2 == 0 else math.cos(n / 10000 ** ((row - 1) / D))
              for row in range(D)] for n in range(n_positions)]
    return np.array(table).T

# %% wrong: positions in rows
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin(n / 10000 ** (2 * i / D))
            encoding[2 * i + 1, n] = np.cos(n / 10000 ** (2 * i / D))
    return encoding.T

# %% wrong: frequencies fall half as fast
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin(n / 10000 ** (i / D))
            encoding[2 * i + 1, n] = np.cos(n / 10000 ** (i / D))
    return encoding

# %% wrong: positions from one
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin((n + 1) / 10000 ** (2 * i / D))
            encoding[2 * i + 1, n] = np.cos((n + 1) / 10000 ** (2 * i / D))
    return encoding

# %% wrong: sines in the upper half, cosines below
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[i, n] = np.sin(n / 10000 ** (2 * i / D))
            encoding[D // 2 + i, n] = np.cos(n / 10000 ** (2 * i / D))
    return encoding

# %% wrong: each row its own frequency
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin(n / 10000 ** (2 * i / D))
            encoding[2 * i + 1, n] = np.cos(n / 10000 ** ((2 * i + 1) / D))
    return encoding

# %% wrong: multiplied by the power
def positional_encoding(n_positions, D):
    encoding = np.zeros((D, n_positions))
    for n in range(n_positions):
        for i in range(D // 2):
            encoding[2 * i, n] = np.sin(n * 10000 ** (2 * i / D))
            encoding[2 * i + 1, n] = np.cos(n * 10000 ** (2 * i / D))
    return encoding

# %% wrong: half the exponent
def positional_encoding(n_positions, D):
    p = np.zeros((D, n_positions))
    i = np.arange(D // 2)[:, None]
    a = np.arange(n_positions) / 10000 ** (i / D)
    p[::2], p[1::2] = np.sin(a), np.cos(a)
    return p
