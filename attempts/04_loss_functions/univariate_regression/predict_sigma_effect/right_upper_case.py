# points: 1
# style: upper-case letter
predict_sigma_effect = "D"
