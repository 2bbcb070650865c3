# points: 0
# mistake: thinks that the loss gradient is one number
predict_batch = "d"
