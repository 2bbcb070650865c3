# points: 0
# mistake: leaves the last layer out
predict_count = 12 + 50 + 44
