# %% right: an array (1 point)
predict_border = np.array([4.0, 6.0, 9.0])

# %% right: a list (1 point)
predict_border = [4, 6, 9]

# %% wrong: forgets the border of zeros
predict_border = [9, 9, 9]

# %% wrong: subtracts four from nine in the corner
predict_border = [5, 6, 9]

# %% wrong: forgets to add up
predict_border = [1, 1, 1]

# %% wrong: turns the order round
predict_border = [9, 6, 4]
