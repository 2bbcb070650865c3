# points: 0
# mistake: counts the steps between 50 layers
predict_double = 49
