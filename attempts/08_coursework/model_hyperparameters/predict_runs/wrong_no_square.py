# points: 0
# mistake: forgets the square
predict_runs = 7
