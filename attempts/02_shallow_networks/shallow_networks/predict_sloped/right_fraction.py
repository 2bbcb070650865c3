# points: 1
# style: as a fraction
predict_sloped = 1 / 2
