# points: 0
# mistake: takes overfitting for a lack of capacity
predict_gap = "a"
