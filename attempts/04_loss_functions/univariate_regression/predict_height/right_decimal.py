# points: 1
# style: two decimals
predict_height = 3.99
