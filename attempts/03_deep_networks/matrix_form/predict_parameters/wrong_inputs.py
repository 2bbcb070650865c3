# points: 0
# mistake: gives inputs offsets too
predict_parameters = 58
