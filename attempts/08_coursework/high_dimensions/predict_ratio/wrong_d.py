# points: 0
# mistake: underestimates how far distances concentrate
predict_ratio = "d"
