# points: 0
# mistake: loses the sign
predict_small_step = 0.0065
