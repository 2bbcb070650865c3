# %% right: worked out in code, as an array (1 point)
l1 = (40 - 3) // 2 + 1
l2 = (l1 - 3) // 2 + 1
predict_lengths = np.array([l1, l2, (l2 - 3) // 2 + 1])

# %% right: a list (1 point)
predict_lengths = [19, 9, 4]

# %% wrong: forgets the first place
predict_lengths = [18, 7, 2]

# %% wrong: forgets the stride
predict_lengths = [38, 36, 34]

# %% wrong: does not round down
predict_lengths = [19.5, 9.25, 4.125]

# %% wrong: thinks of padding
predict_lengths = [20, 10, 5]
