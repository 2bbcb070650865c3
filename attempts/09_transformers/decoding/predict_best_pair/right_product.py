# points: 1
# style: a product
predict_best_pair = 0.4 * 0.9
