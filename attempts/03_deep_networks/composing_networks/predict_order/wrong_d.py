# points: 0
# mistake: confuses order with reflection
predict_order = "d"
