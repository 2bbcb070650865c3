# points: 1
# style: one half squared
predict_lazy = 0.5 ** 2
