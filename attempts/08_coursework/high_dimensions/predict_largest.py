# %% right: found by trying (1 point)
predict_largest = int(np.argmax([np.pi ** (n / 2) / sci.gamma(n / 2 + 1) for n in range(30)]))

# %% right: the number (1 point)
predict_largest = 5

# %% wrong: takes the ball of diameter 1
predict_largest = 1

# %% wrong: takes the dimension of the largest surface
predict_largest = 7

# %% wrong: stops where intuition stops
predict_largest = 3
