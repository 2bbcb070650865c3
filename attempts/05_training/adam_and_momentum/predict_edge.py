# %% right: the number (1 point)
predict_edge = 0.5

# %% right: from the factor (1 point)
predict_edge = 2 / 4

# %% wrong: the flat direction
predict_edge = 8

# %% wrong: one over the curvature
predict_edge = 0.25

# %% wrong: the curvature
predict_edge = 4
