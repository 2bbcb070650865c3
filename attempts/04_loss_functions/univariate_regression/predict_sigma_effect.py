# %% right: lower-case letter (1 point)
predict_sigma_effect = "d"

# %% right: upper-case letter (1 point)
predict_sigma_effect = "D"

# %% wrong: thinks of the term that is divided by sigma squared
predict_sigma_effect = "a"

# %% wrong: mixes it up with the negative log-likelihood
predict_sigma_effect = "b"

# %% wrong: takes the residuals to grow with sigma
predict_sigma_effect = "c"
