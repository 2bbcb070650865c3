# points: 0
# mistake: thinks that the hidden layer knows the classes
predict_curve = "a"
