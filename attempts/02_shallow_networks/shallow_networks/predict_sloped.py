# %% right: joint 1 reaches joint 2 (1 point)
predict_sloped = 0.5

# %% right: as a fraction (1 point)
predict_sloped = 1 / 2

# %% wrong: the value it has
predict_sloped = 0.3

# %% wrong: sign lost
predict_sloped = -0.5

# %% wrong: reaches to unit 3
predict_sloped = 0.77
