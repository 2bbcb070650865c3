# points: 0
# mistake: the sum of the differences
predict_sum_lambda = 0
