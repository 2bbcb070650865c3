# points: 0
# mistake: forgets the other output
predict_two_classes = "a"
