# points: 1
# style: upper case
predict_greedy = "C"
