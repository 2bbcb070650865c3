# points: 0
# mistake: takes the sum over examples for a sum over classes
predict_class_sum = 1
