# points: 0
# mistake: forgets that the activation comes last
predict_range = "d"
