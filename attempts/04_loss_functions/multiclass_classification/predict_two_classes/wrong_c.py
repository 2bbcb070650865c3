# points: 0
# mistake: divides the outputs
predict_two_classes = "c"
