# %% right: slices and eye (5 points)
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    word, position = slice(0, W), slice(W, W + P)
    note, answer = slice(W + P, 2 * W + P), slice(2 * W + P, D)
    v1, q1, k1, v2, q2, k2 = (np.zeros((D, D)) for _ in range(6))
    v1[note, word] = np.eye(W)
    q1[position, position] = 1000 * np.eye(P, k=1)
    k1[position, position] = np.eye(P)
    v2[answer, word] = np.eye(W)
    q2[word, word] = 1000 * np.eye(W)
    k2[word, note] = np.eye(W)
    return v1, q1, k1, v2, q2, k2

# %% right: the keys are shifted, the queries note (5 points)
def pattern_layers(n_words, n_positions):
    D = 3 * n_words + n_positions
    matrices = np.zeros((6, D, D))
    note, answer = n_words + n_positions, 2 * n_words + n_positions
    for p in range(n_positions - 1):
        matrices[2, n_words + p + 1, n_words + p] = 40 * D
        matrices[1, n_words + p + 1, n_words + p + 1] = 1
    for w in range(n_words):
        matrices[0, note + w, w] = 1
        matrices[3, answer + w, w] = 1
        matrices[4, w, w] = 1
        matrices[5, w, note + w] = 40 * D
    return list(matrices)

# %% right: blocks of an identity, a scale of fifty (5 points)
def pattern_layers(n_words, n_positions):
    W, P, D = n_words, n_positions, 3 * n_words + n_positions
    word, pos, note, ans = np.split(np.eye(D), [W, W + P, 2 * W + P])
    shift = np.eye(P, k=1)
    return [note.T @ word, 50 * pos.T @ shift @ pos, pos.T @ pos, ans.T @ word, 50 * word.T @ word, word.T @ note]

# %% wrong: copies the word before the last
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    m = np.zeros((6, D, D))
    m[0, 2 * W + P:, :W] = np.eye(W)
    m[1, W:W + P, W:W + P] = 1000 * np.eye(P, k=1)
    m[2, W:W + P, W:W + P] = np.eye(P)
    return list(m)

# %% wrong: looks for the word, not for the note: finds the words themselves
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    m = np.zeros((6, D, D))
    m[0, W + P:2 * W + P, :W] = np.eye(W)
    m[1, W:W + P, W:W + P] = 1000 * np.eye(P, k=1)
    m[2, W:W + P, W:W + P] = np.eye(P)
    m[3, 2 * W + P:, :W] = np.eye(W)
    m[4, :W, :W] = 1000 * np.eye(W)
    m[5, :W, :W] = np.eye(W)
    return list(m)

# %% wrong: all zeros
def pattern_layers(n_words, n_positions):
    D = 3 * n_words + n_positions
    return [np.zeros((D, D)) for _ in range(6)]

# %% wrong: matrices of the wrong size
def pattern_layers(n_words, n_positions):
    return [np.eye(n_words) for _ in range(6)]

# %% right: second layer matches note rows with note rows (5 points)
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    m = {name: np.zeros((D, D)) for name in "v1 q1 k1 v2 q2 k2".split()}
    m["v1"][W + P:W + P + W, :W] = np.identity(W)
    m["q1"][W:W + P, W:W + P] = 800 * np.diag(np.ones(P - 1), 1)
    m["k1"][W:W + P, W:W + P] = np.identity(P)
    m["v2"][-W:, :W] = np.identity(W)
    m["q2"][W + P:W + P + W, :W] = 800 * np.identity(W)
    m["k2"][W + P:W + P + W, W + P:W + P + W] = np.identity(W)
    return tuple(m.values())

# %% wrong: notes the next word, not the one before
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    v1, q1, k1, v2, q2, k2 = np.zeros((6, D, D))
    v1[W + P:2 * W + P, :W] = np.eye(W)
    q1[W:W + P, W:W + P] = 1000 * np.eye(P, k=-1)
    k1[W:W + P, W:W + P] = np.eye(P)
    v2[2 * W + P:, :W] = np.eye(W)
    q2[:W, :W] = 1000 * np.eye(W)
    k2[:W, W + P:2 * W + P] = np.eye(W)
    return v1, q1, k1, v2, q2, k2

# %% wrong: the answer is written into the word rows
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    v1, q1, k1, v2, q2, k2 = np.zeros((6, D, D))
    v1[W + P:2 * W + P, :W] = np.eye(W)
    q1[W:W + P, W:W + P] = 1000 * np.eye(P, k=1)
    k1[W:W + P, W:W + P] = np.eye(P)
    v2[:W, :W] = np.eye(W)
    q2[:W, :W] = 1000 * np.eye(W)
    k2[:W, W + P:2 * W + P] = np.eye(W)
    return v1, q1, k1, v2, q2, k2

# %% wrong: the note is copied as the answer
def pattern_layers(n_words, n_positions):
    W, P = n_words, n_positions
    D = 3 * W + P
    v1, q1, k1, v2, q2, k2 = np.zeros((6, D, D))
    v1[W + P:2 * W + P, :W] = np.eye(W)
    q1[W:W + P, W:W + P] = 1000 * np.eye(P, k=1)
    k1[W:W + P, W:W + P] = np.eye(P)
    v2[2 * W + P:, W + P:2 * W + P] = np.eye(W)
    q2[:W, :W] = 1000 * np.eye(W)
    k2[:W, W + P:2 * W + P] = np.eye(W)
    return v1, q1, k1, v2, q2, k2
