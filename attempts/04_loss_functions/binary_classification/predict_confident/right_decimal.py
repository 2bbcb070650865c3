# points: 1
# style: two decimals
predict_confident = 4.61
