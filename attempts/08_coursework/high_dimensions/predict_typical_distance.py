# %% right: worked out (1 point)
predict_typical_distance = np.sqrt(300 / 12)

# %% right: the number (1 point)
predict_typical_distance = 5

# %% wrong: thinks that the cube's points are in the ball
predict_typical_distance = 0.5

# %% wrong: thinks of the corners
predict_typical_distance = 0.5 * math.sqrt(300)

# %% wrong: forgets the root
predict_typical_distance = 25
