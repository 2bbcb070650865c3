# %% right: the number (1 point)
predict_twice = 12

# %% right: the two paths (1 point)
x, y, z = 1, 2, 3
predict_twice = x * z + (x + y) * z

# %% wrong: the path through the sum only
predict_twice = 3

# %% wrong: multiplies the paths
predict_twice = 27

# %% wrong: the path through the product only
predict_twice = 9
