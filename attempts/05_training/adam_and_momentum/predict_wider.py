# %% right: the ratio (1 point)
predict_wider = 19

# %% right: from the determinant and the trace (1 point)
predict_wider = (1 + 0.9) / (1 - 0.9)

# %% wrong: only the factor of the gradient
predict_wider = 10

# %% wrong: the rate in a bowl with the curvature 4
predict_wider = 9.5

# %% wrong: the gradient without its factor
predict_wider = 1.9
