# points: 0
# mistake: believes that all is covered
predict_unused = 0
