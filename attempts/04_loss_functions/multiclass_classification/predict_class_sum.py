# %% right: counted in NumPy (1 point)
predict_class_sum = np.sum(y_train == 0)

# %% right: the number of examples of class 0 (1 point)
predict_class_sum = 7

# %% wrong: the count of another class
predict_class_sum = 8

# %% wrong: takes the sum over examples for a sum over classes
predict_class_sum = 1

# %% wrong: takes the classes to be equally frequent
predict_class_sum = 20 / 3
