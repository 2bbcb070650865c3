# points: 1
# style: counted in NumPy
predict_sum_lambda = y_train.sum()
