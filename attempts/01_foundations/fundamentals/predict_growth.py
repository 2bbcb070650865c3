# %% right: the number (1 point)
predict_growth = 10

# %% right: the square root (1 point)
predict_growth = math.sqrt(100)

# %% wrong: thinks of a mean in place of a sum
predict_growth = 0.1

# %% wrong: believes the spread stays
predict_growth = 1

# %% wrong: gives the factor of the variance
predict_growth = 100
