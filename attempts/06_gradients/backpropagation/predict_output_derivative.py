# %% right: the number itself (1 point)
predict_output_derivative = -36.19

# %% right: worked out in the cell (1 point)
predict_output_derivative = 2 * (1.907 - 20)

# %% wrong: forgets the factor 2
predict_output_derivative = -18.09

# %% wrong: gives the loss
predict_output_derivative = 327.36

# %% wrong: target minus output
predict_output_derivative = 36.19
