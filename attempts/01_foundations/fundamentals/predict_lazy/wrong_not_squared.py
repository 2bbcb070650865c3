# points: 0
# mistake: does not square
predict_lazy = 0.5
