# points: 0
# mistake: thinks of ReLU only
predict_growth = "b"
