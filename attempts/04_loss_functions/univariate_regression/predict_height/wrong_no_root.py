# points: 0
# mistake: without the square root
predict_height = 15.92
