# points: 1
# style: worked out layer by layer
predict_parameters = (40 + 1) * 100 + (100 + 1) * 100 + (100 + 1) * 10
