# %% right: a number (1 point)
predict_causal = 28

# %% right: worked out in the cell (1 point)
predict_causal = sum(range(1, 8))

# %% wrong: no input sees itself
predict_causal = 21

# %% wrong: no mask
predict_causal = 49

# %% wrong: only itself
predict_causal = 7
