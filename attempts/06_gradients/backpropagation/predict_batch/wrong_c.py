# points: 0
# mistake: thinks that examples should be summed at each layer
predict_batch = "c"
