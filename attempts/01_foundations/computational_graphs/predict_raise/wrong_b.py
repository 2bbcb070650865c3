# points: 0
# mistake: reads the loss as the aim
predict_raise = "b"
