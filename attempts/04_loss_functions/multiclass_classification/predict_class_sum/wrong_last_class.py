# points: 0
# mistake: the count of another class
predict_class_sum = 8
