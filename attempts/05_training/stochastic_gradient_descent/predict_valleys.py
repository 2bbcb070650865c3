# %% right: an array (3 points)
predict_valleys = np.array([4.0, 2.0, 1.0])

# %% right: a list (3 points)
predict_valleys = [4, 2, 1]

# %% wrong: expects every descent to find the deepest valley (right for C only) (1 point)
predict_valleys = [1, 1, 1]

# %% wrong: gives letters
predict_valleys = ["d", "b", "a"]

# %% wrong: takes A to valley 1 (2 points)
predict_valleys = [1, 2, 1]

# %% wrong: crosses every ridge
predict_valleys = [1, 1, 4]
