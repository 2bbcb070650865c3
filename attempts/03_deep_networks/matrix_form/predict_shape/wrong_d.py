# points: 0
# mistake: takes the number of examples into the parameters
predict_shape = "d"
