# %% right: a number (1 point)
predict_block_parameters = 789760

# %% right: worked out in the cell (1 point)
predict_block_parameters = 12 * 256 ** 2 + 13 * 256

# %% wrong: matrices only
predict_block_parameters = 786432

# %% wrong: no normalisations
predict_block_parameters = 788736

# %% wrong: attention alone with its normalisation
predict_block_parameters = 264192
