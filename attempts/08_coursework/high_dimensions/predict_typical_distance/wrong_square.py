# points: 0
# mistake: forgets the root
predict_typical_distance = 25
