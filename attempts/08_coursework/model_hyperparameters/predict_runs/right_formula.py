# points: 1
# style: worked out
predict_runs = round((0.7 / 0.1) ** 2)
