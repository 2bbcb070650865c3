# points: 0
# mistake: treats the network as linear
predict_limit = 3.8 * 0.3
