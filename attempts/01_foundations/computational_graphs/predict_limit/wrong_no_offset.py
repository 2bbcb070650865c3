# points: 0
# mistake: forgets the offset
predict_limit = 3.8
