# points: 0
# mistake: counts joints
predict_itself = 8
