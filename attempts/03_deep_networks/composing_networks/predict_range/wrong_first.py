# points: 0
# mistake: range of the first network
predict_range = [-1.01, 1.07]
