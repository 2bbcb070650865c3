# points: 1
# style: a tuple read off the figure
predict_range = (-0.56, 0.5)
