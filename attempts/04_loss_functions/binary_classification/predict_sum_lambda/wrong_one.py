# points: 0
# mistake: takes the sum over examples for a sum over classes
predict_sum_lambda = 1
