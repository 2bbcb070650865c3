# points: 0
# mistake: thinks of the second network
predict_itself = 12
