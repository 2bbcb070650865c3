# points: 1
# style: lower case
predict_large_k = "a"
