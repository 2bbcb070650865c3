# points: 1
# style: the output far out
predict_limit = 3.8 * math.tanh(0.3 * 1e6) + 0.1
