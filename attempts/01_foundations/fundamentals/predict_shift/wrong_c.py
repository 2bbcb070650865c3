# points: 0
# mistake: believes that a large constant levels the differences
predict_shift = "c"
