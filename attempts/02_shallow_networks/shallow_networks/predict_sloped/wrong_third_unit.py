# points: 0
# mistake: reaches to unit 3
predict_sloped = 0.77
