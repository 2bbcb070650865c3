# points: 0
# mistake: (hidden units + 1) to the depth
predict_itself = 16
