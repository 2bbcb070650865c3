# points: 1
# style: lower case
predict_greedy = "c"
