# points: 0
# mistake: counts the steps between 50 layers
predict_half = -24.5
