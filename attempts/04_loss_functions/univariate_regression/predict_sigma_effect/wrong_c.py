# points: 0
# mistake: takes the residuals to grow with sigma
predict_sigma_effect = "c"
