# points: 0
# mistake: thinks that more room makes for a larger ratio
predict_ratio = "b"
