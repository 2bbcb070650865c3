# points: 0
# mistake: adds the outputs
predict_two_classes = "b"
