# %% right: worked out by hand (1 point)
predict_joint = 0.6

# %% right: minus offset over slope (1 point)
predict_joint = 1.2 / 2

# %% wrong: the joint before the change
predict_joint = 0.5

# %% wrong: does not divide by the slope
predict_joint = 1.2

# %% wrong: sign lost
predict_joint = -0.6
