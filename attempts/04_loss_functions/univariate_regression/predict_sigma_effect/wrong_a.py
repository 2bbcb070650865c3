# points: 0
# mistake: thinks of the term that is divided by sigma squared
predict_sigma_effect = "a"
