# points: 0
# mistake: believes that dropout destroys the network
predict_forgotten = "c"
