# points: 0
# mistake: all tokens
predict_nucleus = 5
