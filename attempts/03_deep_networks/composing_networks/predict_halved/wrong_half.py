# points: 0
# mistake: halves the number of joints
predict_halved = 5.5
