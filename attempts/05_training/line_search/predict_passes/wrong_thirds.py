# points: 0
# mistake: thinks that a pass leaves one third
predict_passes = 7
