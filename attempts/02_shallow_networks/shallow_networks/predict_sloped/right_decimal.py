# points: 1
# style: joint 1 reaches joint 2
predict_sloped = 0.5
