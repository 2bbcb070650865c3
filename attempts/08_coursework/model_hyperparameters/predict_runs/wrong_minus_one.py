# points: 0
# mistake: takes n - 1 for n
predict_runs = 50
