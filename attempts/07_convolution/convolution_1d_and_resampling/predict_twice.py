# %% right: the five numbers (2 points)
predict_twice = [1, -1, 0.65, -0.2, 0.04]

# %% right: by a product of polynomials (2 points)
predict_twice = np.polymul([-1, 0.5, -0.2], [-1, 0.5, -0.2])

# %% wrong: each weight squared
predict_twice = [1, 0, 0.25, 0, 0.04]

# %% wrong: from right to left
predict_twice = [0.04, -0.2, 0.65, -1, 1]

# %% wrong: the way to the left and back is counted once
predict_twice = [1, -1, 0.45, -0.2, 0.04]
