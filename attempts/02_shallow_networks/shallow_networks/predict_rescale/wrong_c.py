# points: 0
# mistake: forgets that the activation halves
predict_rescale = "c"
