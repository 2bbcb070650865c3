# points: 0
# mistake: takes the classes to be equally frequent
predict_class_sum = 20 / 3
