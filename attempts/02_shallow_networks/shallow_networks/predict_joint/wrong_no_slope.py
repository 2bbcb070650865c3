# points: 0
# mistake: does not divide by the slope
predict_joint = 1.2
