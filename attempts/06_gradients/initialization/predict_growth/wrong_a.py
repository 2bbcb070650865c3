# points: 0
# mistake: thinks of one weight only
predict_growth = "a"
