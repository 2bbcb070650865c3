# %% right: the number itself (1 point)
predict_rank = 1

# %% right: worked out in the cell (1 point)
predict_rank = np.linalg.matrix_rank(np.outer([-1, 1, 1], [-2, -3, 9.3]))

# %% wrong: counts elements
predict_rank = 9

# %% wrong: thinks of a general matrix
predict_rank = 3

# %% wrong: counts the two networks
predict_rank = 2
