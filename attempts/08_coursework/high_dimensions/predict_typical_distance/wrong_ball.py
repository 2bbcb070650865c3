# points: 0
# mistake: thinks that the cube's points are in the ball
predict_typical_distance = 0.5
