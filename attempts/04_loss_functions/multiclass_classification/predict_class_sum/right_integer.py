# points: 1
# style: the number of examples of class 0
predict_class_sum = 7
