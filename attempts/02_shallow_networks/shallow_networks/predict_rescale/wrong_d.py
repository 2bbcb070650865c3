# points: 0
# mistake: forgets that the weight doubles
predict_rescale = "d"
