# points: 0
# mistake: the value it has
predict_sloped = 0.3
