# points: 0
# mistake: takes half of the labels to be 1
predict_sum_lambda = 10
