# points: 0
# mistake: counts joints
predict_three = 35
