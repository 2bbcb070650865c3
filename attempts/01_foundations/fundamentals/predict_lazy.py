# %% right: one half squared (1 point)
predict_lazy = 0.5 ** 2

# %% right: the number (1 point)
predict_lazy = 0.25

# %% wrong: does not square
predict_lazy = 0.5

# %% wrong: adds up over 200 points
predict_lazy = 50

# %% wrong: believes the errors of both classes cancel
predict_lazy = 0
