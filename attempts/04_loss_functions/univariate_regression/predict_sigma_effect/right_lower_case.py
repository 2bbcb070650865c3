# points: 1
# style: lower-case letter
predict_sigma_effect = "d"
