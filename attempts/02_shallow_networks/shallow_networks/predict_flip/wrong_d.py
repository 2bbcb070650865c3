# points: 0
# mistake: thinks that the joint moves
predict_flip = "d"
