# %% right: diagonal shifted by eye (5 points)
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_v = np.eye(D)
    omega_k = np.eye(D)
    omega_q = np.zeros((D, D))
    omega_q[n_words:, n_words:] = 1000 * np.eye(n_positions, k=1)
    zero = np.zeros((D, 1))
    return omega_v, omega_q, omega_k, zero, zero, zero

# %% right: the keys are shifted instead (5 points)
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_v, omega_q, omega_k = np.zeros((3, D, D))
    for word in range(n_words):
        omega_v[word, word] = 1
    for place in range(n_positions - 1):
        omega_k[n_words + place + 1, n_words + place] = 300.0
    omega_q[n_words:, n_words:] = np.eye(n_positions)
    return omega_v, omega_q, omega_k, *np.zeros((3, D, 1))

# %% wrong: attention is not sharp (0.5 points)
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_v = np.eye(D)
    omega_k = np.eye(D)
    omega_q = np.zeros((D, D))
    omega_q[n_words:, n_words:] = np.eye(n_positions, k=1)
    return omega_v, omega_q, omega_k, *np.zeros((3, D, 1))

# %% wrong: copies the next word
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_q = np.zeros((D, D))
    omega_q[n_words:, n_words:] = 1000 * np.eye(n_positions, k=-1)
    return np.eye(D), omega_q, np.eye(D), *np.zeros((3, D, 1))

# %% wrong: copies the word itself
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_q = np.zeros((D, D))
    omega_q[n_words:, n_words:] = 1000 * np.eye(n_positions)
    return np.eye(D), omega_q, np.eye(D), *np.zeros((3, D, 1))

# %% wrong: looks for words, not for positions
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_q = np.zeros((D, D))
    omega_q[:n_words, :n_words] = 1000 * np.eye(n_words, k=1)
    return np.eye(D), omega_q, np.eye(D), *np.zeros((3, D, 1))

# %% right: values are all rows, the word rows do the rest (5 points)
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_v = np.eye(D)
    omega_q = 1e4 * np.eye(D)
    omega_q[:n_words] = 0
    omega_k = np.zeros((D, D))
    for p in range(n_positions - 1):
        omega_k[n_words + p + 1, n_words + p] = 1
    zero = np.zeros((D, 1))
    return omega_v, omega_q, omega_k, zero, zero, zero

# %% wrong: sharp enough for the small example only (3.4 points)
def previous_word_head(n_words, n_positions):
    D = n_words + n_positions
    omega_v, omega_q, omega_k = np.zeros((D, D)), np.zeros((D, D)), np.zeros((D, D))
    omega_v[:n_words, :n_words] = np.eye(n_words)
    omega_q[n_words:, n_words:] = 25 * np.eye(n_positions, k=1)
    omega_k[n_words:, n_words:] = np.eye(n_positions)
    z = np.zeros((D, 1))
    return omega_v, omega_q, omega_k, z, z, z
