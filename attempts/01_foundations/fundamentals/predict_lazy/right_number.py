# points: 1
# style: the number
predict_lazy = 0.25
