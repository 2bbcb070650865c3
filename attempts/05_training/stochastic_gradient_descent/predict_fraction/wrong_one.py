# points: 0
# mistake: takes the batch for an estimate of the full sum
predict_fraction = 1
