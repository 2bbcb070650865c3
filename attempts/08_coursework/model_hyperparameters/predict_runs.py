# %% right: worked out (1 point)
predict_runs = round((0.7 / 0.1) ** 2)

# %% right: the number (1 point)
predict_runs = 49

# %% wrong: multiplies by ten times ten
predict_runs = 70

# %% wrong: takes n - 1 for n
predict_runs = 50

# %% wrong: forgets the square
predict_runs = 7
