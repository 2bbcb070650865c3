# %% right: the letter (1 point)
predict_links = "a"

# %% right: a capital letter (1 point)
predict_links = "A"

# %% wrong: believes that nothing helps
predict_links = "b"

# %% wrong: counts from the plane
predict_links = "c"

# %% wrong: trusts in depth
predict_links = "d"
