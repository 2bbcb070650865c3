# points: 0
# mistake: option c
predict_large_k = "c"
