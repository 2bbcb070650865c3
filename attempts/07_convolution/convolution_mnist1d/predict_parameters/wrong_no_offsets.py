# points: 0
# mistake: forgets all offsets
predict_parameters = 1995
