# points: 0
# mistake: gives the derivative
predict_small_step = -0.646
