# points: 0
# mistake: adds up over 200 points
predict_lazy = 50
