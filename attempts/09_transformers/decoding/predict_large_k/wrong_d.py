# points: 0
# mistake: option d
predict_large_k = "d"
