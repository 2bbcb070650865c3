# points: 0
# mistake: thinks of the turned kernel
predict_shift = "a"
