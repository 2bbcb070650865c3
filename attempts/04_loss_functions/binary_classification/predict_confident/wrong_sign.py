# points: 0
# mistake: without the minus sign
predict_confident = -4.605
