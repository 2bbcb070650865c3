# points: 0
# mistake: thinks that the path goes back and forth
predict_angle = 180
