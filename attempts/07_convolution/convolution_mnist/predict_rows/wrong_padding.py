# points: 0
# mistake: thinks of padding
predict_rows = [28, 14, 14, 7]
