# %% right: formula (3 points)
def count_parameters(D, n_heads, D_mlp):
    return 4 * D * D + 3 * D + 2 * D * D_mlp + D_mlp + D + 4 * D

# %% right: sizes of arrays (3 points)
def count_parameters(D, n_heads, D_mlp):
    size = D // n_heads
    shapes = [(size, D), (size, 1)] * 3 * n_heads + [(D, D)] + [(D, 1)] * 4
    shapes += [(D_mlp, D), (D_mlp, 1), (D, D_mlp), (D, 1)]
    return sum(int(np.prod(shape)) for shape in shapes)

# %% right: a list of shapes, a float (3 points)
def count_parameters(D, n_heads, D_mlp):
    shapes = [(D / n_heads, D), (D / n_heads, 1)] * 3 * n_heads + [(D, D), (D_mlp, D), (D_mlp, 1), (D, D_mlp), (D, 1)] + [(D, 1)] * 4
    return np.prod(shapes, axis=1).sum()

# %% wrong: full maps for each head
def count_parameters(D, n_heads, D_mlp):
    return n_heads * 3 * (D * D + D) + D * D + 2 * D * D_mlp + D_mlp + D + 4 * D

# %% wrong: no normalisations
def count_parameters(D, n_heads, D_mlp):
    return 4 * D * D + 3 * D + 2 * D * D_mlp + D_mlp + D

# %% wrong: one normalisation
def count_parameters(D, n_heads, D_mlp):
    return 4 * D * D + 3 * D + 2 * D * D_mlp + D_mlp + D + 2 * D

# %% wrong: matrices only
def count_parameters(D, n_heads, D_mlp):
    return 4 * D * D + 2 * D * D_mlp

# %% wrong: an offset for the mixing matrix
def count_parameters(D, n_heads, D_mlp):
    return 4 * (D * D + D) + 2 * D * D_mlp + D_mlp + D + 4 * D

# %% wrong: a mixing matrix for each head
def count_parameters(D, n_heads, D_mlp):
    return 3 * (D * D + D) + n_heads * D * D + 2 * D_mlp * D + D_mlp + D + 4 * D

# %% wrong: as many offsets of hidden units as rows
def count_parameters(D, n_heads, D_mlp):
    attention = 3 * (D * D + D) + D * D
    mlp = D_mlp * D + D + D * D_mlp + D
    return attention + mlp + 4 * D
