# points: 0
# mistake: option b
predict_large_k = "b"
