# points: 0
# mistake: thinks that speed is proportional to the rate
predict_large_rate = "a"
