# points: 0
# mistake: thinks of a mean in place of a sum
predict_growth = 0.1
