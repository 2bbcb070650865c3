# points: 1
# style: the number of ones
predict_sum_lambda = 11
