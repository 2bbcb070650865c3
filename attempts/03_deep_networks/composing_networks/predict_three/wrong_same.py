# points: 0
# mistake: three to the third
predict_three = 27
