# points: 0
# mistake: counts weights only
predict_tiny = 2
