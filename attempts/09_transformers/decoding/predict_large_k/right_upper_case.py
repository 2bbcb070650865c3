# points: 1
# style: upper case
predict_large_k = "A"
