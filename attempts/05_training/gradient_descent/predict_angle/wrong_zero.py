# points: 0
# mistake: thinks that steps go on in the same direction
predict_angle = 0
