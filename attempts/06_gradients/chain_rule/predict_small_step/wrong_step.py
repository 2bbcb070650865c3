# points: 0
# mistake: gives the step
predict_small_step = 0.01
