# points: 1
# style: the number itself
predict_small_step = -0.0065
