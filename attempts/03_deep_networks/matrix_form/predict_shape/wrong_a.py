# points: 0
# mistake: rows for what comes in
predict_shape = "a"
