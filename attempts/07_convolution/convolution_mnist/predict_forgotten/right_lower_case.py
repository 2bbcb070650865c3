# points: 1
# style: lower case
predict_forgotten = "a"
